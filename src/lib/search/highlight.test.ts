import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { highlightRanges } from './highlight.ts';

const marked = (text: string, typed: string) =>
  highlightRanges(text, typed).map(([start, end]) => text.slice(start, end));

test.each([
  ['Zoë Núñez', 'nun', ['Núñ']],
  ['Zoë Núñez', 'ZO ez', ['Zo', 'ez']],
  ['Zoe\u0301 x', 'zoe', ['Zoe\u0301']],
  ['leaking leak', 'leak', ['leak', 'leak']],
  ['anna', 'an na', ['anna']],
  ['(954) 832-6297', '9548326', ['954) 832-6']],
  ['(954) 832-6297', '954-832', ['954) 832']],
  ['call 954-832-6297 or 754', '954-832', ['954-832']],
  ['in 95 days 4832 more', '954832', []],
  ['954–832–6297', '9548326', ['954–832–6']],
  ['(954)‑832–6297', '954-832', ['954)‑832']],
  ['Pat O’Brien', "o'brien", ['O’Brien']],
  ["Pat O'Brien", 'o’b', ["O'B"]],
  ['Straße', 'rass', ['raß']],
  ['Straße', 'asse', ['aße']],
  ['😀 ﬁne', 'fi', ['ﬁ']],
  ['nothing', '', []],
  ['', 'x', []],
])('in %j, %j marks %j', (text, typed, expected) => {
  expect(marked(text, typed)).toEqual(expected);
});

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('a', 'É', 'ß', '\u0301', '9', '-', '–', '’', ' ') }),
);

test('marks stand in order, apart, inside the text, and each holds the word', () => {
  fc.assert(
    fc.property(
      texts,
      fc.string({ unit: fc.constantFrom('a', 'e', 's', '9', "'"), minLength: 1, maxLength: 3 }),
      (text, word) => {
        const ranges = highlightRanges(text, word);
        for (const [at, [start, end]] of ranges.entries()) {
          expect(start).toBeGreaterThanOrEqual(at === 0 ? 0 : (ranges[at - 1]?.[1] ?? 0) + 1);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(ranges.length > 0 || !fold(text).includes(word)).toBe(true);
        for (const [start, end] of ranges) {
          const folded = fold(text.slice(start, end));
          expect(folded.includes(word) || folded.replaceAll(/\D/g, '').includes(word)).toBe(true);
        }
      },
    ),
    { numRuns: 200 },
  );
});
