import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bits } from '#src/lib/bits.ts';
import { WholeWords, wordKey } from './wholeWords.ts';

const words = fc.oneof(fc.nat(30).map(String), fc.uuid(), fc.string({ minLength: 1, maxLength: 3 }));

test('a text is found by the whole of each of its words, and by nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(words, fc.nat(9)), { maxLength: 40 }), words, (pairs, other) => {
      const index = new WholeWords(
        pairs.map(([word]) => wordKey(word)),
        pairs.map(([, text]) => text),
        10,
      );
      for (const wanted of [other, ...pairs.map(([word]) => word)]) {
        const found = new Bits(10);
        index.addTo(found, wanted);
        const expected = new Set(pairs.flatMap(([word, text]) => (word === wanted ? text : [])));
        expect([...found.members()]).toEqual([...expected].toSorted((a, b) => a - b));
      }
    }),
  );
});

test('one number is not another that is close to it', () => {
  const index = new WholeWords(['939', '9390', '0939', '93'].map(wordKey), [0, 1, 2, 3], 4);
  const found = new Bits(4);
  index.addTo(found, '939');
  expect([...found.members()]).toEqual([0]);
});

test('a number and its digits are the same word', () => {
  const numbers = fc.oneof(
    fc.nat(),
    fc.maxSafeInteger(),
    fc.double(),
    fc.constantFrom(0, -0, 1e15, 1e15 - 1),
  );
  fc.assert(
    fc.property(numbers, (number) => {
      expect(wordKey(number) === wordKey(String(number))).toBe(true);
    }),
  );
});

test('more texts than two bytes can number', () => {
  const found = new Bits(65_537);
  new WholeWords([1, 2].map(wordKey), [0, 65_536], 65_537).addTo(found, '2');
  expect([...found.members()]).toEqual([65_536]);
});
