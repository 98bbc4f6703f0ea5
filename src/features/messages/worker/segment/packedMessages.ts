import { PhraseFinder } from '#src/lib/pack/phraseFinder.ts';
import type { Phrases } from '#src/lib/pack/phrases.ts';
import type { Message } from '#src/v2/message.ts';

/**
 * Messages as bytes: a fraction of the memory that as many objects take, and nothing for the garbage collector to walk. A message
 * is an array of its values in JSON, its shape's number first; the names of its fields are kept once for all of that shape.
 * Where there are phrases that occur in such texts, the bytes are written as the numbers of phrases.
 */
export class PackedMessages {
  readonly #shapes: string[][] = [];
  readonly #shapeIds = new Map<string, number>();
  #lastShape = 0;
  readonly #phrases: Phrases | null;
  /** Until all messages are put. */
  #finder: PhraseFinder | null;
  /** Bytes, or numbers of phrases. */
  #kept: Uint8Array | Uint16Array;
  readonly #ends: Uint32Array;
  #size = 0;

  /** For so many messages. */
  constructor(size: number, phrases: Phrases | null = null) {
    this.#ends = new Uint32Array(size);
    this.#phrases = phrases;
    this.#finder = phrases && new PhraseFinder(phrases);
    this.#kept = phrases ? new Uint16Array(FIRST_ROOM) : new Uint8Array(FIRST_ROOM);
  }

  /** Puts a message behind the others. */
  add(message: Message): void {
    const bytes = encoded(message, this.#shapeOf(Object.keys(message)));
    const start = this.#end(this.#size);
    // A phrase has a byte at the least.
    if (start + bytes.length > this.#kept.length) this.#resize((start + bytes.length) * 2);
    this.#ends[this.#size] = this.#write(bytes, start);
    this.#size += 1;
  }

  /** Gives back the memory that was taken ahead: no more messages are put. */
  trim(): void {
    this.#finder = null;
    this.#resize(this.#end(this.#size));
  }

  /** The message of a row, which there must be. */
  at(row: number): Message {
    const kept = this.#kept.subarray(this.#end(row), this.#end(row + 1));
    const bytes = kept instanceof Uint16Array ? this.#phrases?.read(kept) : kept;
    const [shape, ...values]: unknown[] = JSON.parse(decoder.decode(bytes));
    const names = this.#shapes[Number(shape)] ?? [];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was put in as a message comes out as one
    return Object.fromEntries(names.map((name, place) => [name, values[place]])) as Message;
  }

  /** Where the first so many messages end. */
  #end(rows: number): number {
    return rows === 0 ? 0 : (this.#ends[rows - 1] ?? 0);
  }

  /** Gives the end of what was written. */
  #write(bytes: Uint8Array, start: number): number {
    const [kept, phrases, finder] = [this.#kept, this.#phrases, this.#finder];
    if (!phrases || !finder || kept instanceof Uint8Array) {
      kept.set(bytes, start);
      return start + bytes.length;
    }
    let end = start;
    for (let at = 0; at < bytes.length; end += 1) {
      const phrase = finder.longest(bytes, at, bytes.length);
      kept[end] = phrase;
      at += phrases.lengthOf(phrase);
    }
    return end;
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
    const larger = this.#kept instanceof Uint16Array ? new Uint16Array(size) : new Uint8Array(size);
    larger.set(this.#kept.subarray(0, Math.min(size, this.#end(this.#size))));
    this.#kept = larger;
  }
}

const FIRST_ROOM = 16 * 1024;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

let scratch = new Uint8Array(64 * 1024);

/** A message as it is packed, before phrases are looked for; in memory that the next one is written to. */
export function encoded(message: Message, shape: number): Uint8Array {
  const values: unknown[] = Object.values(message);
  values.unshift(shape);
  const json = JSON.stringify(values);
  // A character takes three bytes at the most.
  if (json.length * 3 > scratch.length) scratch = new Uint8Array(json.length * 3);
  const { written } = encoder.encodeInto(json, scratch);
  return scratch.subarray(0, written);
}
