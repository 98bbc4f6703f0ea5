import type { Message } from '#src/v2/message.ts';

/**
 * Messages as bytes: a fraction of the memory that as many objects take, and nothing for the garbage collector to walk. A message
 * is an array of its values in JSON, its shape's number first; the names of its fields are kept once for all of that shape.
 */
export class PackedMessages {
  readonly #shapes: string[][] = [];
  readonly #shapeIds = new Map<string, number>();
  #lastShape = 0;
  #bytes = new Uint8Array(64 * 1024);
  readonly #ends: number[] = [];

  /** Puts a message behind the others. */
  add(message: Message): void {
    const values: unknown[] = Object.values(message);
    values.unshift(this.#shapeOf(Object.keys(message)));
    const json = JSON.stringify(values);
    const start = this.#ends.at(-1) ?? 0;
    // A character takes three bytes at the most.
    if (start + json.length * 3 > this.#bytes.length) this.#resize((start + json.length * 3) * 2);
    const { written } = encoder.encodeInto(json, this.#bytes.subarray(start));
    this.#ends.push(start + written);
  }

  /** Gives back the memory that was taken ahead. */
  trim(): void {
    this.#resize(this.#ends.at(-1) ?? 0);
  }

  /** The message of a row, which there must be. */
  at(row: number): Message {
    const bytes = this.#bytes.subarray(this.#ends[row - 1] ?? 0, this.#ends[row]);
    const [shape, ...values]: unknown[] = JSON.parse(decoder.decode(bytes));
    const names = this.#shapes[Number(shape)] ?? [];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was put in as a message comes out as one
    return Object.fromEntries(names.map((name, place) => [name, values[place]])) as Message;
  }

  /** The number of a message's shape. Most are of the shape of the one before. */
  #shapeOf(names: string[]): number {
    const last = this.#shapes[this.#lastShape];
    if (last?.length === names.length && last.every((name, at) => name === names[at])) return this.#lastShape;
    const shape = JSON.stringify(names);
    this.#lastShape = this.#shapeIds.get(shape) ?? this.#shapes.push(names) - 1;
    this.#shapeIds.set(shape, this.#lastShape);
    return this.#lastShape;
  }

  #resize(size: number): void {
    const bytes = new Uint8Array(size);
    bytes.set(this.#bytes.subarray(0, Math.min(size, this.#ends.at(-1) ?? 0)));
    this.#bytes = bytes;
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
