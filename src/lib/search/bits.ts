/** A set of whole numbers from 0 up to, not including, `size`: one bit each. */
export class Bits {
  readonly size: number;
  readonly #parts: Uint32Array;

  constructor(size: number) {
    this.size = size;
    this.#parts = new Uint32Array((size + 31) >>> 5);
  }

  has(member: number): boolean {
    return (((this.#parts[member >>> 5] ?? 0) >>> (member & 31)) & 1) === 1;
  }

  add(member: number): void {
    this.#parts[member >>> 5] = (this.#parts[member >>> 5] ?? 0) | (1 << (member & 31));
  }

  /** Adds what stands in a list from one place up to, not including, another. */
  addEach(members: Uint16Array | Uint32Array, from: number, to: number): void {
    const parts = this.#parts;
    for (let place = from; place < to; place += 1) {
      const member = members[place] ?? 0;
      parts[member >>> 5] = (parts[member >>> 5] ?? 0) | (1 << (member & 31));
    }
  }

  /** `others` of the same size. */
  addAll(others: Bits): void {
    const [parts, more] = [this.#parts, others.#parts];
    for (let at = 0; at < parts.length; at += 1) parts[at] = (parts[at] ?? 0) | (more[at] ?? 0);
  }

  /** Puts a 1 for each member; `marks` begins at the member `first`. Where there are few, it is quick. */
  mark(marks: Uint8Array, first: number): void {
    const end = Math.min(this.size, first + marks.length);
    for (let at = first >>> 5; at << 5 < end; at += 1) {
      for (let rest = this.#parts[at] ?? 0; rest !== 0; rest &= rest - 1) {
        const member = (at << 5) + 31 - Math.clz32(rest & -rest);
        if (member >= first && member < end) marks[member - first] = 1;
      }
    }
  }

  isFull(): boolean {
    const last = this.#parts.length - 1;
    for (let at = 0; at < last; at += 1) if (this.#parts[at] !== 0xffffffff) return false;
    return last < 0 || this.#parts[last] === 0xffffffff >>> (31 - ((this.size - 1) & 31));
  }
}
