/** "1 message", "1,204 messages". */
export function countWords(count: number): string {
  return count === 1 ? '1 message' : `${count.toLocaleString('en-US')} messages`;
}
