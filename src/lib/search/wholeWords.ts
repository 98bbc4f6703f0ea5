import type { Bits } from '#src/lib/bits.ts';

/** Finds texts by the whole of a word: by ids and the like, in a few bytes each, where a part of one says nothing. */
export class WholeWords {
  readonly #keys: Float64Array;
  readonly #texts: Uint32Array;

  /** `words[i]` is a word of the text `texts[i]`. */
  constructor(words: readonly string[], texts: readonly number[]) {
    const keys = Float64Array.from(words, keyOf);
    const order = Uint32Array.from(words.keys()).toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
    this.#keys = keys.toSorted();
    this.#texts = order.map((place) => texts[place] ?? 0);
  }

  /** Adds the texts that have the word. */
  addTo(found: Bits, word: string): void {
    const key = keyOf(word);
    let [low, high] = [0, this.#keys.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#keys[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    for (; this.#keys[low] === key; low += 1) found.add(this.#texts[low] ?? 0);
  }
}

/** A number is its own key; any other word's is a hash of 52 bits: no two of some millions share one. */
function keyOf(word: string): number {
  if (/^(?:0|[1-9]\d{0,14})$/.test(word)) return Number(word);
  let [high, low] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
    low ^= low >>> 13;
  }
  return -1 - ((high >>> 12) * 2 ** 32 + (low >>> 0));
}
