import { Bits } from '#src/lib/bits.ts';

/** What indexTexts gathers. Words are those of most texts first. */
interface Gathered {
  /** How many texts there are. */
  size: number;
  words: readonly string[];
  /** The texts of each word that is in many of them. */
  frequent: readonly Bits[];
  /** The texts of each other word, behind each other, and where each word's begin; one more for the end of the last. */
  rare: Uint16Array | Uint32Array;
  firsts: Uint32Array;
}

/** So many answers are kept: the words before the one that is being typed. */
const MOST_KEPT = 8;

/**
 * Finds the texts that hold a word anywhere, in a beginning, a middle or an end of their own words: every distinct word of all
 * texts stands once in one string, which is looked through instead of the texts, and has the list of the texts that it is in.
 */
export class TextIndex {
  readonly #gathered: Gathered;
  /** The distinct words, with a line break between two. */
  readonly #dictionary: string;
  /** Where each word begins in the dictionary; one more for its end. */
  readonly #starts: Uint32Array;
  readonly #kept = new Map<string, Bits>();

  constructor(gathered: Gathered) {
    this.#gathered = { ...gathered, words: [] };
    this.#dictionary = gathered.words.join('\n');
    this.#starts = new Uint32Array(gathered.words.length + 1);
    for (const [word, text] of gathered.words.entries())
      this.#starts[word + 1] = (this.#starts[word] ?? 0) + text.length + 1;
  }

  /** The texts that hold the word, which has no white space in it. */
  find(wanted: string): Bits {
    const known = this.#kept.get(wanted);
    if (known) return known;
    const found = this.#search(wanted);
    this.#kept.set(wanted, found);
    for (const [oldest] of this.#kept) {
      if (this.#kept.size <= MOST_KEPT) break;
      this.#kept.delete(oldest);
    }
    return found;
  }

  #search(wanted: string): Bits {
    const [dictionary, starts] = [this.#dictionary, this.#starts];
    const { size, frequent, rare, firsts } = this.#gathered;
    const found = new Bits(size);
    let word = 0;
    let at = dictionary.indexOf(wanted);
    for (; at !== -1; at = dictionary.indexOf(wanted, starts[word + 1])) {
      word = wordAt(starts, at, word);
      const texts = frequent[word];
      if (!texts) break;
      found.addAll(texts);
    }
    if (at === -1 || found.isFull()) return found;
    for (; at !== -1; at = dictionary.indexOf(wanted, starts[word + 1])) {
      word = wordAt(starts, at, word);
      const place = word - frequent.length;
      found.addEach(rare, firsts[place] ?? 0, firsts[place + 1] ?? 0);
    }
    return found;
  }
}

/** The word that a place in the dictionary belongs to, not before the word `from`. */
function wordAt(starts: Uint32Array, at: number, from: number): number {
  let step = 1;
  while ((starts[from + step] ?? Infinity) <= at) step *= 2;
  let [low, high] = [from + Math.floor(step / 2), Math.min(from + step, starts.length - 1)];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}
