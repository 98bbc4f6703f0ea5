import { expect, test } from 'vitest';
import { BitReader } from './bitReader.ts';
import { pairRoots, quadRoots, readSymbol } from './huffman.ts';
import { pairTrees, quadTrees } from './huffmanTrees.ts';
import { BitWriter, codesOf } from './mp3.fixture.ts';

/** Bits that follow a symbol: a sign for each value that is not 0. */
const signs = (symbol: number, isQuad: boolean) =>
  isQuad
    ? symbol.toString(2).replaceAll('0', '').length
    : Number(symbol >> 4 > 0) + Number((symbol & 15) > 0);

/** Values a side, and the bits of the longest code (ISO 11172-3, table B.7). */
const tables = [
  [1, 2, 3],
  [2, 3, 6],
  [3, 3, 6],
  [5, 4, 8],
  [6, 4, 7],
  [7, 6, 10],
  [8, 6, 11],
  [9, 6, 9],
  [10, 8, 11],
  [11, 8, 11],
  [12, 8, 10],
  [13, 16, 19],
  [15, 16, 13],
  [16, 16, 17],
  [24, 16, 12],
] as const;

function roundTrip(tree: string, root: number, isQuad: boolean): void {
  const codes = [...codesOf(tree)];
  const writer = new BitWriter();
  for (const [symbol, code] of codes) writer.text += code + '1'.repeat(signs(symbol, isQuad));
  const { length } = writer.text;
  writer.write(0, 24);
  writer.write(0, 8);
  const reader = new BitReader(writer.bytes());
  expect(codes.map(() => readSymbol(reader, root))).toEqual(codes.map(([symbol]) => symbol));
  expect(reader.at).toBe(length);
}

test.each(tables)('table %s has %s values a side, and codes of up to %s bits', (number, side, longest) => {
  const tree = pairTrees[number] ?? '';
  const codes = codesOf(tree);
  const all = Array.from({ length: side * side }, (_, at) => Math.floor(at / side) * 16 + (at % side));
  expect([...codes.keys()].toSorted((a, b) => a - b)).toEqual(all);
  expect(Math.max(...[...codes.values()].map(({ length }) => length))).toBe(longest);
  const filled = [...codes.values()].reduce((sum, { length }) => sum + 2 ** -length, 0);
  expect(filled, 'no code is missing').toBe(1);
  roundTrip(tree, pairRoots.get(number) ?? -1, false);
});

test('both tables of quads have all sixteen', () => {
  for (const [index, tree] of quadTrees.entries()) {
    expect(codesOf(tree).size).toBe(16);
    roundTrip(tree, quadRoots[index] ?? -1, true);
  }
});

test('codes are those of the standard', () => {
  expect(codesOf(pairTrees[1] ?? '')).toEqual(
    new Map([
      [0x11, '000'],
      [0x01, '001'],
      [0x10, '01'],
      [0x00, '1'],
    ]),
  );
  expect(codesOf(pairTrees[13] ?? '').get(0xfe)).toBe('0000000000000000000');
  expect(codesOf(pairTrees[24] ?? '').get(0xff)).toBe('0011');
  expect(codesOf(quadTrees[1]).get(0)).toBe('1111');
});
