import type { Message } from '#src/v2/message.ts';

/**
 * Messages as bytes: a fraction of the memory that as many objects take, and nothing for the garbage collector to walk. A message
 * is an array of its values in JSON, its shape's number first; the names of its fields are kept once for all of that shape.
 */
export class PackedMessages {
  readonly #shapes: string[][] = [];
  readonly #shapeIds = new Map<string, number>();
  #bytes = new Uint8Array(64 * 1024);
  readonly #ends: number[] = [];

  /** Puts a message behind the others. */
  add(message: Message): void {
    const names = Object.keys(message);
    const shape = names.join('\n');
    let id = this.#shapeIds.get(shape);
    if (id === undefined) {
      id = this.#shapes.push(names) - 1;
      this.#shapeIds.set(shape, id);
    }
    const json = JSON.stringify([id, ...Object.values(message)]);
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

  #resize(size: number): void {
    const bytes = new Uint8Array(size);
    bytes.set(this.#bytes.subarray(0, Math.min(size, this.#ends.at(-1) ?? 0)));
    this.#bytes = bytes;
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
