import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['Zoë NÚÑEZ', 'zoe nunez'],
  ['Straße, Łódź, Ærø, Þór', 'strasse, lodz, aero, thor'],
  ['İstanbul ılık', 'istanbul ilik'],
  ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
  ['ﬁne ①②　３', 'fine 12 3'],
  ['e\u0301', 'e'],
  ['O’Brien ‘a’ “b” ″', "o'brien 'a' \"b\" ''"],
  ['‐‑‒–—―−－', '--------'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff })
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));
const texts = fc.oneof(fc.string({ unit: anyCharacter }), fc.string({ unit: 'grapheme' }), fc.string());

test('folding twice is folding once, and the folded pieces are the folded text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(Array.from(text, fold).join('')).toBe(fold(text));
    }),
    { numRuns: 300 },
  );
});
