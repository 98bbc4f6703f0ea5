/** A set of whole numbers from 0 up to, not including, `size`: one bit each, so that two sets are compared 32 numbers at a time. */
export class Bits {
  readonly size: number;
  /** Bits beyond the size are 0. */
  readonly #parts: Int32Array;

  constructor(size: number) {
    this.size = size;
    this.#parts = new Int32Array((size + 31) >>> 5);
  }

  has(member: number): boolean {
    return (((this.#parts[member >>> 5] ?? 0) >>> (member & 31)) & 1) === 1;
  }

  add(member: number): void {
    this.#parts[member >>> 5] = (this.#parts[member >>> 5] ?? 0) | (1 << (member & 31));
  }

  remove(member: number): void {
    this.#parts[member >>> 5] = (this.#parts[member >>> 5] ?? 0) & ~(1 << (member & 31));
  }

  /** Adds what stands in a list from one place up to, not including, another. */
  addEach(members: Uint16Array | Uint32Array, from: number, to: number): void {
    const parts = this.#parts;
    for (let place = from; place < to; place += 1) {
      const member = members[place] ?? 0;
      parts[member >>> 5] = (parts[member >>> 5] ?? 0) | (1 << (member & 31));
    }
  }

  /** Adds the numbers from one up to, not including, another. */
  addBetween(from: number, to: number): void {
    if (from >= to) return;
    const [first, last] = [from >>> 5, (to - 1) >>> 5];
    const [fromFirst, toLast] = [-1 << from, lowestBits(to)];
    const parts = this.#parts;
    if (first === last) {
      parts[first] = (parts[first] ?? 0) | (fromFirst & toLast);
      return;
    }
    parts[first] = (parts[first] ?? 0) | fromFirst;
    parts.fill(-1, first + 1, last);
    parts[last] = (parts[last] ?? 0) | toLast;
  }

  /** `others` of the same size. */
  addAll(others: Bits): void {
    const [parts, more] = [this.#parts, others.#parts];
    for (let at = 0; at < parts.length; at += 1) parts[at] = (parts[at] ?? 0) | (more[at] ?? 0);
  }

  /** Removes what is not in `others`, of the same size. */
  keepAll(others: Bits): void {
    const [parts, more] = [this.#parts, others.#parts];
    for (let at = 0; at < parts.length; at += 1) parts[at] = (parts[at] ?? 0) & (more[at] ?? 0);
  }

  /** Removes what is in `others`, of the same size. */
  removeAll(others: Bits): void {
    const [parts, more] = [this.#parts, others.#parts];
    for (let at = 0; at < parts.length; at += 1) parts[at] = (parts[at] ?? 0) & ~(more[at] ?? 0);
  }

  copy(): Bits {
    return this.stretch(0, this.size);
  }

  /** Those of `size` numbers from `first` on, less `first`. */
  stretch(first: number, size: number): Bits {
    const made = new Bits(size);
    const [parts, more] = [made.#parts, this.#parts];
    const [offset, shift] = [first >>> 5, first & 31];
    if (shift === 0) parts.set(more.subarray(offset, offset + parts.length));
    else
      for (let at = 0; at < parts.length; at += 1)
        parts[at] = ((more[offset + at] ?? 0) >>> shift) | ((more[offset + at + 1] ?? 0) << (32 - shift));
    made.#cut();
    return made;
  }

  /** What it does not hold. */
  inverse(): Bits {
    const made = new Bits(this.size);
    const [parts, more] = [made.#parts, this.#parts];
    for (let at = 0; at < parts.length; at += 1) parts[at] = ~(more[at] ?? 0);
    made.#cut();
    return made;
  }

  /** How many it holds. */
  count(): number {
    const parts = this.#parts;
    let held = 0;
    for (let at = 0; at < parts.length; at += 1) {
      // Sums of two, four and eight neighbouring bits, and then of all four bytes.
      let sums = parts[at] ?? 0;
      sums -= (sums >>> 1) & 0x55555555;
      sums = (sums & 0x33333333) + ((sums >>> 2) & 0x33333333);
      sums = (sums + (sums >>> 4)) & 0x0f0f0f0f;
      held += Math.imul(sums, 0x01010101) >>> 24;
    }
    return held;
  }

  isFull(): boolean {
    const last = this.#parts.length - 1;
    for (let at = 0; at < last; at += 1) if (this.#parts[at] !== -1) return false;
    return last < 0 || this.#parts[last] === lowestBits(this.size);
  }

  /** What it holds, in order. */
  members(): Uint32Array {
    const parts = this.#parts;
    const members = new Uint32Array(this.count());
    let place = 0;
    for (let at = 0; at < parts.length; at += 1) {
      for (let rest = parts[at] ?? 0; rest !== 0; rest &= rest - 1) {
        members[place] = (at << 5) + 31 - Math.clz32(rest & -rest);
        place += 1;
      }
    }
    return members;
  }

  /** Takes out what a stretch or an inverse has beyond its size. */
  #cut(): void {
    const last = this.#parts.length - 1;
    if (last >= 0) this.#parts[last] = (this.#parts[last] ?? 0) & lowestBits(this.size);
  }
}

/** As many of the lowest bits as the last part of `size` bits has. */
function lowestBits(size: number): number {
  return (-1 >>> -size) | 0;
}
