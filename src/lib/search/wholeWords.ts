import type { Bits } from '#src/lib/bits.ts';

/** Finds texts by the whole of a word: by ids and the like, in a few bytes each, where a part of one says nothing. */
export class WholeWords {
  /** Of each bucket behind each other. */
  readonly #keys: Float64Array;
  readonly #texts: Uint16Array | Uint32Array;
  /** Where each bucket begins; one more for the end of the last. */
  readonly #firsts: Uint32Array;

  /** `keys[i]` is the key of a word of the text `texts[i]`, of which there are `size`. */
  constructor(keys: readonly number[], texts: readonly number[], size: number) {
    // As large a power of two as leaves four words to a bucket, or more.
    const buckets = 1 << (31 - Math.clz32(Math.max(1, keys.length >>> 2)));
    this.#firsts = new Uint32Array(buckets + 1);
    this.#keys = new Float64Array(keys.length);
    this.#texts = size > 65_536 ? new Uint32Array(keys.length) : new Uint16Array(keys.length);
    const bucketOfEach = Uint32Array.from(keys, (key) => bucketOf(key, buckets));
    const next = new Uint32Array(buckets + 1);
    for (const bucket of bucketOfEach) next[bucket + 1] = (next[bucket + 1] ?? 0) + 1;
    for (let bucket = 1; bucket <= buckets; bucket += 1)
      next[bucket] = (next[bucket] ?? 0) + (next[bucket - 1] ?? 0);
    this.#firsts.set(next);
    for (let at = 0; at < bucketOfEach.length; at += 1) {
      const bucket = bucketOfEach[at] ?? 0;
      const place = next[bucket] ?? 0;
      this.#keys[place] = keys[at] ?? 0;
      this.#texts[place] = texts[at] ?? 0;
      next[bucket] = place + 1;
    }
  }

  /** Adds the texts that have the word. */
  addTo(found: Bits, word: string): void {
    const key = wordKey(word);
    const bucket = bucketOf(key, this.#firsts.length - 1);
    const end = this.#firsts[bucket + 1] ?? 0;
    for (let at = this.#firsts[bucket] ?? 0; at < end; at += 1)
      if (this.#keys[at] === key) found.add(this.#texts[at] ?? 0);
  }
}

/** `buckets` is a power of two. */
function bucketOf(key: number, buckets: number): number {
  const hash = Math.imul(key, 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}

const MOST = 1e15;

/** A whole number is its own key; any other word's is a hash of 52 bits: no two of some millions share one. */
export function wordKey(word: string | number): number {
  if (typeof word === 'number')
    return Number.isInteger(word) && word >= 0 && word < MOST ? word : wordKey(String(word));
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
