import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WholeWords } from './wholeWords.ts';

const words = fc.oneof(fc.nat(30).map(String), fc.uuid(), fc.string({ minLength: 1, maxLength: 3 }));

test('a text is found by the whole of each of its words, and by nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(words, fc.nat(9)), { maxLength: 40 }), words, (pairs, other) => {
      const index = new WholeWords(
        pairs.map(([word]) => word),
        pairs.map(([, text]) => text),
      );
      for (const wanted of [other, ...pairs.map(([word]) => word)]) {
        const found = new Uint8Array(10);
        index.mark(found, wanted);
        const expected = Array.from(found, (_, text) =>
          Number(pairs.some((pair) => pair[0] === wanted && pair[1] === text)),
        );
        expect([...found]).toEqual(expected);
      }
    }),
  );
});

test('one number is not another that is close to it', () => {
  const index = new WholeWords(['939', '9390', '0939', '93'], [0, 1, 2, 3]);
  const found = new Uint8Array(4);
  index.mark(found, '939');
  expect([...found]).toEqual([1, 0, 0, 0]);
});
