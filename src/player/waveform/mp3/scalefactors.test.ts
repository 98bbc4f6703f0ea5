import { expect, test } from 'vitest';
import { BitReader } from './bitReader.ts';
import { BitWriter } from './mp3.fixture.ts';
import { codingOf, MOST_BANDS, readScalefactors } from './scalefactors.ts';
import type { GranuleInfo } from './sideInfo.ts';

const info: GranuleInfo = {
  bits: 0,
  pairs: 0,
  gain: 0,
  scalefactorCode: 0,
  blockType: 0,
  isMixed: false,
  tables: [0, 0, 0],
  regionBands: null,
  shortGains: [0, 0, 0],
  isEmphasised: false,
  hasCoarseScale: false,
  quadTable: 0,
};
const blocks = {
  long: info,
  short: { ...info, blockType: 2 },
  mixed: { ...info, blockType: 2, isMixed: true },
};

/** The bits that they take, of a code, in long, short and mixed blocks. */
function bitsOf(code: number, isLow: boolean, isDirection = false): number[] {
  return Object.values(blocks).map((block) => {
    const reader = new BitReader(new Uint8Array(64));
    readScalefactors(reader, codingOf(code, isLow, isDirection), block, 0, new Uint8Array(MOST_BANDS));
    return reader.at;
  });
}

test.each([
  [0, [0, 0, 0]],
  [4, [33, 54, 51]],
  [15, [4 * 11 + 3 * 10, 4 * 18 + 3 * 18, 4 * 17 + 3 * 18]],
])('code %s of MPEG-1', (code, bits) => {
  expect(bitsOf(code, false)).toEqual(bits);
});

test.each([
  // Bits of a factor by the group's number: 4, 4, 3, 3.
  [399, false, [4 * 11 + 3 * 10, 4 * 18 + 3 * 18, 4 * 15 + 3 * 18]],
  [499, false, [4 * 11 + 3 * 7, 4 * 18 + 3 * 12, 4 * 15 + 3 * 12]],
  [511, false, [3 * 11 + 2 * 10, 3 * 18 + 2 * 18, 3 * 15 + 2 * 18]],
  [179 * 2, true, [4 * 7 + 5 * 7 + 5 * 7, 4 * 12 + 5 * 12 + 5 * 12, 4 * 6 + 5 * 15 + 5 * 12]],
  [243 * 2, true, [3 * 6 + 3 * 6 + 3 * 6, 3 * 12 + 3 * 9 + 3 * 9, 3 * 6 + 3 * 12 + 3 * 9]],
  [255 * 2, true, [3 * 8 + 2 * 8, 3 * 15 + 2 * 12, 3 * 6 + 2 * 18]],
])('code %s of low sampling rates; of a direction: %s', (code, isDirection, bits) => {
  expect(bitsOf(code, true, isDirection)).toEqual(bits);
});

test('only one range of codes raises the upper bands', () => {
  expect([0, 399, 499, 500, 511].map((code) => codingOf(code, true, false).isEmphasised)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});

test('groups that the first granule gave stay, and are not read', () => {
  const factors = new Uint8Array(MOST_BANDS);
  const coding = codingOf(5, false, false);
  const first = new BitWriter();
  first.write(0b111111_00000, 11);
  first.write(0b10101_01010, 10);
  first.write(0, 32);
  readScalefactors(new BitReader(first.bytes()), coding, info, 0, factors);
  const zeros = new BitReader(new Uint8Array(8));
  readScalefactors(zeros, coding, info, 0b1001, factors);
  expect(zeros.at).toBe(5 + 5);
  expect([...factors.subarray(0, 22)].join('')).toBe('1111110000000000010100');
});
