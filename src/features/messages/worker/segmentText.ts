import { matchesWords } from '#src/lib/search/matchesWords.ts';
import type { SearchWord } from '#src/lib/search/searchWords.ts';

/** Finds a segment's rows by words. */
export class SegmentText {
  readonly #haystacks: readonly string[];

  constructor(haystacks: readonly string[]) {
    this.#haystacks = haystacks;
  }

  /** Leaves a 1 in `rows` only where every word is found. */
  keepMatches(rows: Uint8Array, words: readonly SearchWord[]): void {
    for (const [row, haystack] of this.#haystacks.entries())
      if (rows[row] === 1 && !matchesWords(haystack, words)) rows[row] = 0;
  }
}
