import { haystackOf } from '#src/lib/search/haystack.ts';
import { indexTexts } from '#src/lib/search/indexTexts.ts';
import { matchesWords } from '#src/lib/search/matchesWords.ts';
import type { SearchWord } from '#src/lib/search/searchWords.ts';
import type { TextIndex } from '#src/lib/search/textIndex.ts';
import { WholeWords } from '#src/lib/search/wholeWords.ts';
import type { Message } from '#src/v2/message.ts';
import { eachSearchedField } from './searchedFields.ts';

/** The texts of several segments are indexed together; a segment's begin at `first`. */
type Source = { haystacks: readonly string[] } | { index: TextIndex; first: number };

/** Finds a segment's rows by words: in the rows' texts, until they are indexed. Both find the same. */
export class SegmentText {
  readonly #numbers: WholeWords;
  #source: Source;

  constructor(haystacks: readonly string[], numbers: WholeWords) {
    this.#source = { haystacks };
    this.#numbers = numbers;
  }

  /** Indexes segments together, pausing at each step, and lets go of their texts. */
  static *index(segments: readonly SegmentText[]): Generator<void, void, void> {
    const haystacks = segments.map((segment) =>
      'haystacks' in segment.#source ? segment.#source.haystacks : [],
    );
    const index = yield* indexTexts(haystacks.flat());
    let first = 0;
    for (const [at, segment] of segments.entries()) {
      segment.#source = { index, first };
      first += haystacks[at]?.length ?? 0;
    }
  }

  /** Leaves a 1 in `rows` only where every word is found. */
  keepMatches(rows: Uint8Array, words: readonly SearchWord[]): void {
    for (const word of words) {
      const found = new Uint8Array(rows.length);
      for (const text of word) this.#numbers.mark(found, text);
      this.#keepFound(rows, found, word);
    }
  }

  /** Takes those rows out that were not found already, and do not hold the word. */
  #keepFound(rows: Uint8Array, found: Uint8Array, word: SearchWord): void {
    if ('haystacks' in this.#source) {
      for (const [row, haystack] of this.#source.haystacks.entries())
        if (rows[row] === 1 && found[row] === 0 && !matchesWords(haystack, [word])) rows[row] = 0;
      return;
    }
    const { index, first } = this.#source;
    for (const text of word) index.find(text).mark(found, first);
    for (let row = 0; row < rows.length; row += 1) if (found[row] === 0) rows[row] = 0;
  }
}

/** Collects what the rows of a segment are searched by. */
export class SegmentTexts {
  readonly #haystacks: string[] = [];
  readonly #numbers: string[] = [];
  readonly #rows: number[] = [];

  add(message: Message): void {
    const row = this.#haystacks.length;
    const texts: string[] = [];
    eachSearchedField(
      message,
      (text) => texts.push(text),
      (number) => {
        this.#numbers.push(number);
        this.#rows.push(row);
      },
    );
    this.#haystacks.push(haystackOf(texts));
  }

  done(): SegmentText {
    return new SegmentText(this.#haystacks, new WholeWords(this.#numbers, this.#rows));
  }
}
