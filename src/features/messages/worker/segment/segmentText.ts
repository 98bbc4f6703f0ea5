import { Bits } from '#src/lib/bits.ts';
import { haystackOf } from '#src/lib/search/haystack.ts';
import { indexTexts } from '#src/lib/search/indexTexts.ts';
import { matchesWords } from '#src/lib/search/matchesWords.ts';
import type { SearchWord } from '#src/lib/search/searchWords.ts';
import type { TextIndex } from '#src/lib/search/textIndex.ts';
import { WholeWords, wordKey } from '#src/lib/search/wholeWords.ts';
import type { Message } from '#src/v2/message.ts';
import { eachSearchedField } from './searchedFields.ts';

/** The texts of several segments are indexed together; a segment's begin at `first`. */
interface Indexed {
  index: TextIndex;
  first: number;
}

type Source = { haystacks: readonly string[] } | Indexed;

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

  /** Leaves of the rows only those where every word is found. */
  keepMatches(rows: Bits, words: readonly SearchWord[]): void {
    for (const word of words) {
      const found = 'index' in this.#source ? foundIn(this.#source, rows.size, word) : new Bits(rows.size);
      for (const text of word) this.#numbers.addTo(found, text);
      if ('haystacks' in this.#source) addMatches(found, this.#source.haystacks, rows, word);
      rows.keepAll(found);
    }
  }
}

function foundIn({ index, first }: Indexed, size: number, [text, ...others]: SearchWord): Bits {
  const found = index.find(text).stretch(first, size);
  for (const other of others) found.addAll(index.find(other).stretch(first, size));
  return found;
}

/** Adds those of the rows that hold the word. */
function addMatches(found: Bits, haystacks: readonly string[], rows: Bits, word: SearchWord): void {
  for (const row of rows.members())
    if (!found.has(row) && matchesWords(haystacks[row] ?? '', [word])) found.add(row);
}

/** Collects what the rows of a segment are searched by. */
export class SegmentTexts {
  readonly #haystacks: string[] = [];
  /** Of the numbers that are found by the whole, and the row of each. */
  readonly #keys: number[] = [];
  readonly #rows: number[] = [];

  add(message: Message): void {
    const row = this.#haystacks.length;
    const texts: string[] = [];
    eachSearchedField(
      message,
      (text) => texts.push(text),
      (number) => {
        this.#keys.push(wordKey(number));
        this.#rows.push(row);
      },
    );
    this.#haystacks.push(haystackOf(texts));
  }

  done(): SegmentText {
    return new SegmentText(this.#haystacks, new WholeWords(this.#keys, this.#rows, this.#haystacks.length));
  }
}
