import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from './cut.ts';

test.each([
  ['plain text', 2, 5, 'ain'],
  ['a😀b', 0, 2, 'a'],
  ['a😀b', 2, 4, 'b'],
  ['a😀b', 1, 3, '😀'],
  ['e\u0301t', 1, 3, 't'],
  ['\u0301t', 0, 2, '\u0301t'],
])('%j from %i to %i is %j', (text, from, to, part) => {
  expect(cut(text, from, to)).toBe(part);
});

test('no part of a text of whole characters has halves', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), fc.nat(20), (text, from, length) => {
      const part = cut(text, from, from + length);
      return part.isWellFormed() && text.slice(from, from + length).includes(part);
    }),
  );
});
