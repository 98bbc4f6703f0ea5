import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutMp3 } from './cutMp3.ts';
import { concat, frameOf, mp3Of } from './mp3.fixture.ts';
import { FIRST_PIECE_BYTES, type Piece, PIECE_BYTES } from './pieces.ts';

const FRAME = 108;

/** Cuts a file that arrives in parts of these sizes, over and over. */
function cut(file: Uint8Array, sizes = [10_000]): Piece[] {
  const cutter = cutMp3();
  const pieces: Piece[] = [];
  for (let at = 0, turn = 0; at < file.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    pieces.push(...cutter.push(file.subarray(at, at + size)));
    at += size;
  }
  return [...pieces, ...cutter.end()];
}

/** The frames that are new in each piece, by their content. */
const newFrames = (pieces: Piece[]) =>
  pieces.flatMap(({ bytes, seconds }) => {
    const fresh = bytes.subarray(bytes.length - Math.round(seconds / 0.036) * FRAME);
    return Array.from({ length: fresh.length / FRAME }, (_, index) => fresh[index * FRAME + 50]);
  });

const long = Array.from({ length: 8000 }, (_, index) => index % 200);

test('every frame is in one piece, in order, and no piece is much larger than the rest', () => {
  const pieces = cut(mp3Of(...long));
  expect(newFrames(pieces)).toEqual(long);
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces[0]?.bytes.length).toBeLessThan(FIRST_PIECE_BYTES + FRAME);
  for (const { bytes } of pieces) expect(bytes.length).toBeLessThan(PIECE_BYTES + 13 * FRAME);
});

test('a piece begins with frames of the one before, whose bits its own may borrow', () => {
  const [first, second] = cut(mp3Of(...long));
  const borrowed =
    Math.round((second?.bytes.length ?? 0) / FRAME) - Math.round((second?.seconds ?? 0) / 0.036);
  expect(borrowed).toBe(12);
  const firstFrames = Math.round((first?.seconds ?? 0) / 0.036);
  expect(second?.bytes[50]).toBe(long[firstFrames - borrowed]);
});

test('a tag before and rubbish between are passed over', () => {
  const tag = new Uint8Array(10 + 300).fill(0xff);
  tag.set([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 2, 44]);
  const rubbish = new Uint8Array([1, 2, 0xff, 0xf3, 0x38, 3, 4]);
  expect(newFrames(cut(concat(tag, mp3Of(1, 2), rubbish, mp3Of(3, 4))))).toContain(4);
  expect(newFrames(cut(concat(tag, mp3Of(1, 2, 3))))).toEqual([1, 2, 3]);
});

test('a last frame that is cut off is left out', () => {
  expect(newFrames(cut(concat(mp3Of(1, 2), frameOf(3).subarray(0, 60))))).toEqual([1, 2]);
});

test('what holds no frame holds no piece', () => {
  expect(cut(new Uint8Array(5000).fill(7))).toEqual([]);
  expect(cut(new Uint8Array())).toEqual([]);
});

test('however it arrives, it is cut alike', () => {
  const file = mp3Of(...long.slice(0, 900));
  const whole = cut(file, [file.length]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 5 }), (sizes) => {
      expect(newFrames(cut(file, sizes))).toEqual(newFrames(whole));
    }),
    { numRuns: 25 },
  );
});
