/** So many can be numbered in two bytes. */
export const MOST_PHRASES = 65_536;

/** Runs of bytes, numbered, the single bytes first: whatever bytes there are can be written as the numbers of phrases. */
export class Phrases {
  count = 0;
  #bytes = new Uint8Array(64 * 1024);
  /** Where each begins; one more for the end of the last. */
  #starts = new Uint32Array(1024);

  constructor() {
    const single = new Uint8Array(1);
    for (let byte = 0; byte < 256; byte += 1) {
      single[0] = byte;
      this.add(single);
    }
  }

  /** Gives the phrase’s number. */
  add(phrase: Uint8Array): number {
    const start = this.#starts[this.count] ?? 0;
    const end = start + phrase.length;
    if (end > this.#bytes.length) this.#bytes = resized(this.#bytes, end * 2);
    if (this.count + 2 > this.#starts.length) this.#starts = resized(this.#starts, this.#starts.length * 2);
    this.#bytes.set(phrase, start);
    this.count += 1;
    this.#starts[this.count] = end;
    return this.count - 1;
  }

  /** Gives back the memory that was taken ahead. */
  trim(): void {
    this.#bytes = resized(this.#bytes, this.#starts[this.count] ?? 0);
    this.#starts = resized(this.#starts, this.count + 1);
  }

  at(phrase: number): Uint8Array {
    return this.#bytes.subarray(this.#starts[phrase], this.#starts[phrase + 1]);
  }

  lengthOf(phrase: number): number {
    return (this.#starts[phrase + 1] ?? 0) - (this.#starts[phrase] ?? 0);
  }

  /** The bytes that phrases stand for. */
  read(phrases: Uint16Array): Uint8Array {
    const [from, starts] = [this.#bytes, this.#starts];
    let length = 0;
    for (let place = 0; place < phrases.length; place += 1) length += this.lengthOf(phrases[place] ?? 0);
    const bytes = new Uint8Array(length);
    let at = 0;
    for (let place = 0; place < phrases.length; place += 1) {
      const phrase = phrases[place] ?? 0;
      const end = starts[phrase + 1] ?? 0;
      for (let byte = starts[phrase] ?? 0; byte < end; byte += 1, at += 1) bytes[at] = from[byte] ?? 0;
    }
    return bytes;
  }
}

function resized<T extends Uint8Array | Uint32Array>(numbers: T, size: number): T;
function resized(numbers: Uint8Array | Uint32Array, size: number): Uint8Array | Uint32Array {
  const other = numbers instanceof Uint8Array ? new Uint8Array(size) : new Uint32Array(size);
  other.set(numbers.subarray(0, size));
  return other;
}
