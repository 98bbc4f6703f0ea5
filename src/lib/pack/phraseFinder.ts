import type { Phrases } from './phrases.ts';

const SLOTS_LOG2 = 18;
const SLOTS = 2 ** SLOTS_LOG2;
/** Half of the slots stay free, so that what is not there is seen at once. */
const MOST_NODES = SLOTS / 2;
const FREE = -1;
const NONE = -1;

/**
 * Finds the longest of some phrases that bytes begin with. It is a tree: a node is what phrases begin with, those of the single
 * bytes have the bytes’ numbers, and one table has the way on from each node by each byte. It takes 2.6 MB: let go of it after use.
 */
export class PhraseFinder {
  readonly #phrases: Phrases;
  /** In pairs: a node and the byte after it as one number, and the node that they lead to. */
  readonly #ways = new Int32Array(SLOTS * 2).fill(FREE);
  /** The phrase that ends at each node. */
  readonly #ends = new Int32Array(MOST_NODES).fill(NONE);
  #nodes = 256;

  constructor(phrases: Phrases) {
    this.#phrases = phrases;
    for (let phrase = 0; phrase < phrases.count; phrase += 1) this.#put(phrases.at(phrase), phrase);
  }

  /** Whether another phrase of so many bytes has room. */
  hasRoomFor(length: number): boolean {
    return this.#nodes + length <= MOST_NODES;
  }

  /** Adds a phrase, which has room, to the phrases too; gives its number, which is an older one if it was there. */
  learn(phrase: Uint8Array): number {
    const known = this.longest(phrase, 0, phrase.length);
    if (this.#phrases.lengthOf(known) === phrase.length) return known;
    const number = this.#phrases.add(phrase);
    this.#put(phrase, number);
    return number;
  }

  /** The number of the longest phrase that stands in `bytes` from one place on, up to, not including, another at the most. */
  longest(bytes: Uint8Array, from: number, to: number): number {
    const ways = this.#ways;
    const ends = this.#ends;
    let node = bytes[from] ?? 0;
    let phrase = node;
    for (let at = from + 1; at < to; at += 1) {
      const way = (node << 8) | (bytes[at] ?? 0);
      let slot = slotOf(way);
      let there = ways[slot];
      while (there !== way && there !== FREE) {
        slot = slotAfter(slot);
        there = ways[slot];
      }
      if (there === FREE) break;
      node = ways[slot + 1] ?? 0;
      const end = ends[node] ?? NONE;
      if (end !== NONE) phrase = end;
    }
    return phrase;
  }

  #put(phrase: Uint8Array, number: number): void {
    let node = phrase[0] ?? 0;
    for (const byte of phrase.subarray(1)) {
      const way = (node << 8) | byte;
      let slot = slotOf(way);
      while (this.#ways[slot] !== way && this.#ways[slot] !== FREE) slot = slotAfter(slot);
      if (this.#ways[slot] === FREE) {
        this.#ways[slot] = way;
        this.#ways[slot + 1] = this.#nodes;
        this.#nodes += 1;
      }
      node = this.#ways[slot + 1] ?? 0;
    }
    this.#ends[node] = number;
  }
}

/** Where the search for a way begins: Fibonacci hashing. */
function slotOf(way: number): number {
  return (Math.imul(way, 0x9e37_79b1) >>> (32 - SLOTS_LOG2)) * 2;
}

function slotAfter(slot: number): number {
  return (slot + 2) & (SLOTS * 2 - 1);
}
