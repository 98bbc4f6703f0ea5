import { expect, test } from 'vitest';
import { cutWav } from './cutWav.ts';
import { concat } from './mp3.fixture.ts';
import type { Piece } from './pieces.ts';

/** A header of 16-bit sound at 8 kHz, with a chunk that is nothing to us. */
function wavOf(sound: Uint8Array): Uint8Array {
  const header = new Uint8Array(54);
  const view = new DataView(header.buffer);
  const write = (at: number, text: string) => header.set(new TextEncoder().encode(text), at);
  write(0, 'RIFF');
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, 8000, true);
  view.setUint32(28, 16_000, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  write(36, 'LIST');
  view.setUint32(40, 1, true);
  write(46, 'data');
  view.setUint32(50, sound.length, true);
  return concat(header, sound);
}

function cut(file: Uint8Array, size: number): Piece[] {
  const cutter = cutWav();
  const pieces: Piece[] = [];
  for (let at = 0; at < file.length; at += size) pieces.push(...cutter.push(file.subarray(at, at + size)));
  return [...pieces, ...cutter.end()];
}

const sound = Uint8Array.from({ length: 700_001 }, (_, index) => index % 251);

test.each([1000, 33_333, 800_000])(
  'sound that arrives in parts of %s bytes is in pieces with a header each',
  (size) => {
    const pieces = cut(wavOf(sound), size);
    expect(pieces.length).toBeGreaterThan(2);
    expect(concat(...pieces.map(({ bytes }) => bytes.subarray(44)))).toEqual(sound.subarray(0, 700_000));
    for (const { bytes, seconds } of pieces) {
      const view = new DataView(bytes.buffer);
      expect(seconds).toBe((bytes.length - 44) / 16_000);
      expect([view.getUint32(4, true), view.getUint32(28, true), view.getUint32(40, true)]).toEqual([
        bytes.length - 8,
        16_000,
        bytes.length - 44,
      ]);
    }
  },
);

test('without a header of sense there is nothing', () => {
  const file = wavOf(sound);
  new DataView(file.buffer).setUint32(28, 0, true);
  expect(cut(file, 50_000)).toEqual([]);
  expect(cut(wavOf(sound).subarray(0, 40), 10)).toEqual([]);
});
