import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { haystackOf } from './haystack.ts';
import { indexTexts } from './indexTexts.ts';
import { searchWords } from './searchWords.ts';
import type { TextIndex } from './textIndex.ts';

function indexOf(texts: readonly string[]): TextIndex {
  const work = indexTexts(texts);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function found(texts: readonly string[], wanted: string): number[] {
  const bits = indexOf(texts).find(wanted);
  return [...texts.keys()].filter((text) => bits.has(text));
}

const letters = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    'A',
    'é',
    'e',
    'ß',
    'Σ',
    'ς',
    'ﬁ',
    '5',
    '0',
    '-',
    '(',
    ')',
    '.',
    '+',
    ' ',
    '\n',
    '\u00A0',
    '\u0301',
    '’',
    '–',
    '😀',
  ),
  maxLength: 24,
});

test('what it finds is what looking through every text finds', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(letters, fc.string()), { maxLength: 30 }), letters, (texts, typed) => {
      const haystacks = texts.map((text) => haystackOf([text]));
      for (const wanted of searchWords(typed).flat()) {
        const expected = [...haystacks.keys()].filter((text) => haystacks[text]?.includes(wanted));
        expect(found(haystacks, wanted)).toEqual(expected);
      }
    }),
    { numRuns: 200 },
  );
});

test('every part of every text is found in it', () => {
  const withPart = fc
    .tuple(
      fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 10 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
    )
    .map(([texts, which, from, length]) => {
      const haystacks = texts.map(fold);
      const text = haystacks[which % haystacks.length] ?? '';
      const start = from % (text.length + 1);
      return { haystacks, part: text.slice(start, start + 1 + (length % 6)) };
    });
  fc.assert(
    fc.property(withPart, ({ haystacks, part }) => {
      fc.pre(part !== '' && !/\s/.test(part));
      expect(found(haystacks, part)).toEqual(
        [...haystacks.keys()].filter((text) => haystacks[text]?.includes(part)),
      );
    }),
  );
});

test('of many texts, words in most of them and words in few are found alike, and again', () => {
  const texts = Array.from({ length: 200 }, (_, at) => `all ${at % 3 === 0 ? 'third' : ''} n${at}.`);
  const index = indexOf(texts);
  for (const wanted of ['l', 'thi', 'n1', 'n199.', 'd', 'none', 'l', ...Array.from('abcdefghij'), 'thi']) {
    const bits = index.find(wanted);
    expect([...texts.keys()].filter((text) => bits.has(text))).toEqual(
      [...texts.keys()].filter((text) => texts[text]?.includes(wanted)),
    );
  }
});

test('more texts than two bytes can number', () => {
  const texts = Array.from({ length: 65_540 }, (_, at) => (at % 65_537 === 65_536 ? 'rare' : 'common'));
  expect(found(texts, 'rar')).toEqual([65_536]);
});
