import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Bits } from '#src/lib/bits.ts';
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
        const found = new Bits(10);
        index.addTo(found, wanted);
        const expected = new Set(pairs.flatMap(([word, text]) => (word === wanted ? text : [])));
        expect([...found.members()]).toEqual([...expected].toSorted((a, b) => a - b));
      }
    }),
  );
});

test('one number is not another that is close to it', () => {
  const index = new WholeWords(['939', '9390', '0939', '93'], [0, 1, 2, 3]);
  const found = new Bits(4);
  index.addTo(found, '939');
  expect([...found.members()]).toEqual([0]);
});
