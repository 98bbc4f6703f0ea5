import { fold } from './fold.ts';

/** A word that was typed, as the texts that each would do for it: never empty, without white space, folded. */
export type SearchWord = readonly [string, ...string[]];

/** The words of what was typed, each once; a text matches when it holds every one of them. */
export function searchWords(typed: string): SearchWord[] {
  const words = fold(typed)
    .split(/\s+/)
    .map((word) => word.replaceAll(/^[,;"]+|[,;"]+$/g, ''))
    .filter(Boolean);
  return [...new Set(words)].map(alternatives);
}

/** A number may be stored as it was typed, or without its punctuation. */
function alternatives(word: string): SearchWord {
  if (!/^[\d().+-]+$/.test(word)) return [word];
  const digits = word.replaceAll(/\D/g, '');
  return digits === '' || digits === word ? [word] : [word, digits];
}
