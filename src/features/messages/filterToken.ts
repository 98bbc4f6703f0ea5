import { shortHash } from '#src/lib/shortHash.ts';
import type { FilterKey } from './view.ts';

/** Fields in which a caller's or a colleague's words or name may stand. */
const ofWords = (key: FilterKey) => key === 'receiver' || key === 'disposition' || key.startsWith('answer:');

/**
 * What a filter's choice is called in an address: ids and the service's own words as they are; for what people wrote a token,
 * the same for the same text in every browser, from which nobody reads a name.
 */
export function filterToken(key: FilterKey, text: string): string {
  if (!ofWords(key) || text === '' || text === '*') return text;
  // Two of 32 bits: among all the texts of an account no two share them.
  return `${shortHash(`${key}\n${text}`)}${shortHash(`${text}\n${key}`)}`;
}
