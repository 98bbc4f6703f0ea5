import { countWords } from '#src/features/messages/list/countWords.ts';

/** What is in a file, and how many are not that were to be: "1,200 messages, as the list has them." */
export function writtenWords(count: number, wanted: number): string {
  const missing = wanted - count;
  if (missing === 0) return `${countWords(count)}, as the list has them.`;
  const number = missing.toLocaleString('en-US');
  const [were, are] = missing === 1 ? ['was', 'is'] : ['were', 'are'];
  return `${countWords(count)}. ${number} more ${were} no longer loaded and ${are} not in the file.`;
}
