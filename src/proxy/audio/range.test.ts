import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ByteRange, formatRange, parseRange, readPart } from './range.ts';

test.each<[string | undefined, ByteRange | null]>([
  ['bytes=0-0', { first: 0, last: 0 }],
  ['bytes=5-', { first: 5, last: null }],
  ['bytes=-5', { suffix: 5 }],
  ['Bytes=1-2', { first: 1, last: 2 }],
  [undefined, null],
  ['', null],
  ['bytes=-', null],
  ['bytes=2-1', null],
  ['bytes=0-1,3-4', null],
  ['bytes=a-b', null],
  ['bytes=0x1-0x2', null],
  ['bytes= 1-2', null],
  ['items=0-1', null],
  ['bytes=9999999999999999-', null],
  ['bytes=0-1\r\nx: y', null],
])('the range %o', (header, range) => {
  expect(parseRange(header)).toEqual(range);
});

const sizes = fc.integer({ min: 1, max: 10_000 });
const positions = fc.nat(12_000);
const ranges = fc.oneof(
  fc.record({ first: positions, last: fc.constant(null) }),
  fc.tuple(positions, positions).map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) })),
  fc.record({ suffix: fc.integer({ min: 1, max: 12_000 }) }),
);

/** The positions that RFC 9110 selects, found the slow way. */
function selected(size: number, range: ByteRange): number[] {
  const all = Array.from({ length: size }, (_, position) => position);
  if ('suffix' in range) return all.slice(-range.suffix);
  return all.filter((position) => position >= range.first && position <= (range.last ?? size));
}

test('a range is read back as it was printed', () => {
  fc.assert(
    fc.property(ranges, (range) => {
      expect(parseRange(formatRange(range))).toEqual(range);
    }),
  );
});

test('a part is taken when it is exactly what was asked for, and never otherwise', () => {
  fc.assert(
    fc.property(
      sizes,
      ranges,
      fc.integer({ min: -2, max: 2 }),
      fc.integer({ min: -2, max: 2 }),
      (size, range, a, b) => {
        const bytes = selected(size, range);
        const [first = -10] = bytes;
        const last = bytes.at(-1) ?? -10;
        const part = readPart(`bytes ${first + a}-${last + b}/${size}`, range);
        expect(part !== null).toBe(bytes.length > 0 && a === 0 && b === 0);
      },
    ),
  );
});

test.each([
  undefined,
  'bytes */10',
  'bytes 0-1/*',
  'bytes 0-1',
  '0-1/10',
  'bytes 1-0/10',
  'bytes 0-1/10, bytes 2-3/10',
])('the Content-Range %o is no part', (contentRange) => {
  expect(readPart(contentRange, { first: 0, last: 1 })).toBeNull();
});
