/** "nothing is sent", "1 send", "12 sends" */
export function countWords(count: number): string {
  if (count === 0) return 'nothing is sent';
  return count === 1 ? '1 send' : `${count} sends`;
}
