/** Reads numbers from bits, the highest of a byte first. Four bytes more than are read must be there. */
export class BitReader {
  /** The bit that comes next. */
  at = 0;
  readonly view: DataView;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** Of 25 bits at most. */
  read(count: number): number {
    const word = wordAt(this.view, this.at);
    this.at += count;
    return (word >>> 1) >>> (31 - count);
  }
}

/** The 25 bits from `at` on, and a few more, at the top of 32. */
export function wordAt(view: DataView, at: number): number {
  return view.getUint32(at >> 3) << (at & 7);
}
