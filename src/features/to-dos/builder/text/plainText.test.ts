import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainerFor, plainText } from './plainText.ts';
import { smsParts } from './smsParts.ts';

test.each([
  ['It’s “fine” – really…', 'It\'s "fine" - really...'],
  ['Señor Muñoz à 5€', 'Señor Muñoz à 5€'],
  ['Jesús e\u0301', 'Jesus é'],
  ['9:00\u202fAM\u00a0sharp', '9:00 AM sharp'],
  ['ﬁne\u200b', 'fine'],
  ['日本 😀', '日本 😀'],
])('%j is written %j', (typed, plain) => {
  expect(plainText(typed)).toBe(plain);
});

test('nothing stands for what no letter or mark is like', () => {
  expect(plainerFor('😀')).toBeNull();
  expect(plainerFor('日')).toBeNull();
});

test('a plainer text holds no new foreign character, and is as plain as it gets', () => {
  const typed = fc.string({ unit: fc.constantFrom('a', '’', '…', 'ú', '😀', '€', ' '), maxLength: 400 });
  fc.assert(
    fc.property(typed, (text) => {
      const plain = plainText(text);
      expect(plainText(plain)).toBe(plain);
      const before = smsParts(text).foreign.map(({ character }) => character);
      const after = smsParts(plain).foreign.map(({ character }) => character);
      expect(before).toEqual(expect.arrayContaining(after));
    }),
  );
});
