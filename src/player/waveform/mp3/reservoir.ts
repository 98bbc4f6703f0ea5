import { BitReader } from './bitReader.ts';

/** Bytes that a frame may borrow from those before it: what 9 bits can say. */
const MOST_BORROWED = 511;
/** Bytes of a frame at most: 320 kbit/s at 32 kHz, or 160 at 8. */
const MOST_IN_FRAME = 1441;
/** Bytes that may be looked at behind the last one. */
const BEYOND = 32;

/** The main data of the last frames, as one run of bytes: a granule may begin in the frames before its own. */
export class Reservoir {
  readonly #bytes = new Uint8Array(MOST_BORROWED + MOST_IN_FRAME + BEYOND);
  #length = 0;
  #borrowable = 0;
  readonly reader: BitReader = new BitReader(this.#bytes);

  /** Takes a frame's own data; what comes before it may be borrowed. */
  add(data: Uint8Array): void {
    const kept = Math.min(MOST_BORROWED, this.#length);
    this.#bytes.copyWithin(0, this.#length - kept, this.#length);
    this.#bytes.set(data, kept);
    this.#borrowable = kept;
    this.#length = kept + data.length;
  }

  /** The bit at which the last frame's data begin, if it borrows so many bytes; null where they are not there. */
  startOf(borrowed: number): number | null {
    return borrowed <= this.#borrowable ? (this.#borrowable - borrowed) * 8 : null;
  }

  /** The bit behind all of it. */
  get end(): number {
    return this.#length * 8;
  }

  /** What comes next does not belong to what was here. */
  clear(): void {
    this.#length = 0;
  }
}
