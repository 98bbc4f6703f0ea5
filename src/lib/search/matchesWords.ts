import type { SearchWord } from './searchWords.ts';

/** Whether a haystack (see haystackOf) holds every word. */
export function matchesWords(haystack: string, words: readonly SearchWord[]): boolean {
  return words.every((word) => word.some((text) => haystack.includes(text)));
}
