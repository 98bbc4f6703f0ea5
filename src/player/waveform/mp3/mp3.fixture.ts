import { pairTrees } from './huffmanTrees.ts';

/** What is heard in a granule: the values of its spectrum from the lowest one on, 0 to 3, and how much they are amplified. */
interface Sounding {
  values?: readonly number[];
  gain?: number;
  /** Bytes before its frame in which its data begin. */
  borrowed?: number;
  /** Three short blocks instead of a long one. */
  isShort?: boolean;
}

/** Of the Huffman code for values up to 3. */
const TABLE = 5;
const FRAME_BYTES = 108;
/** Bytes of the header and the side information. */
const BEFORE_DATA = 4 + 9;
/** The gain of the standard at which a value of 1 is an amplitude of 1.57, as a meter tells it; each 4 more double it. */
export const UNITY_GAIN = 210;

/** For tests: bits that are written one number after the other. */
export class BitWriter {
  text = '';

  write(value: number, count: number): void {
    if (count > 0) this.text += value.toString(2).padStart(count, '0');
  }

  bytes(): Uint8Array {
    const padded = this.text.padEnd(Math.ceil(this.text.length / 8) * 8, '0');
    return Uint8Array.from(padded.match(/.{8}/g) ?? [], (bits) => Number.parseInt(bits, 2));
  }
}

/** The code of each symbol of a tree of huffmanTrees.ts. */
export function codesOf(tree: string): Map<number, string> {
  const codes = new Map<number, string>();
  const open: string[] = [''];
  for (const token of tree.match(/-|[\da-f]{2}/g) ?? []) {
    const code = open.pop() ?? '';
    if (token === '-') open.push(`${code}1`, `${code}0`);
    else codes.set(Number.parseInt(token, 16), code);
  }
  return codes;
}

const codes = codesOf(pairTrees[TABLE] ?? '');

/** The data of a granule: its Huffman codes and signs. */
export function dataOf(values: readonly number[]): BitWriter {
  const data = new BitWriter();
  for (let at = 0; at < values.length; at += 2) {
    const [x = 0, y = 0] = values.slice(at, at + 2);
    data.text += codes.get(x * 16 + y) ?? '';
    data.write(0, Number(x > 0) + Number(y > 0));
  }
  return data;
}

/** For tests: a frame of MPEG-2 layer III, 24 kbit/s and 16 kHz, one channel: 108 bytes and 36 ms. `data` may be another frame's. */
export function frameOf(
  { values = [], gain = UNITY_GAIN, borrowed = 0, isShort = false }: Sounding,
  data: Uint8Array = dataOf(values).bytes(),
): Uint8Array<ArrayBuffer> {
  const side = new BitWriter();
  side.write(borrowed, 8);
  side.write(0, 1);
  side.write(dataOf(values).text.length, 12);
  side.write(Math.ceil(values.length / 2), 9);
  side.write(gain, 8);
  side.write(0, 9);
  side.write(Number(isShort), 1);
  if (isShort) side.write(0b10_0, 3);
  for (let region = 0; region < (isShort ? 2 : 3); region += 1) side.write(TABLE, 5);
  side.write(0, isShort ? 9 : 7);
  side.write(0, 2);
  const frame = new Uint8Array(FRAME_BYTES);
  frame.set([0xff, 0xf3, 0x38, 0xc4]);
  frame.set(side.bytes(), 4);
  frame.set(data, BEFORE_DATA);
  return frame;
}

/** A file of frames that each hold one value of 1, so amplified. */
export function mp3Of(...gains: number[]): Uint8Array<ArrayBuffer> {
  return concat(...gains.map((gain) => frameOf({ values: [1], gain })));
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
