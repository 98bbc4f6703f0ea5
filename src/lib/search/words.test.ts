import fc from 'fast-check';
import { expect, test } from 'vitest';
import { haystackOf } from './haystack.ts';
import { matchesWords } from './matchesWords.ts';
import { searchWords } from './searchWords.ts';

const finds = (texts: readonly string[], typed: string) =>
  matchesWords(haystackOf(texts), searchWords(typed));

const message = [
  'Zoë Núñez',
  '+19548326297',
  'Boiler leaks; call (754) 283-8007 ext. 12',
  'Virtual',
  'Pat O’Brien',
  'mobile 305–555–0142',
];

test.each([
  '',
  '  ',
  'zoe',
  'ZOË nunez',
  'leaks boiler',
  'oil',
  'Nunez, Zoe',
  '954',
  '9548326297',
  '(954) 832-6297',
  '954-832-6297',
  '954 832 6297',
  '+1 954 832 6297',
  '1-954-832',
  '(954) 83',
  '832-62',
  '7542838007',
  '754.283.8007',
  '17542838007',
  '283-8007',
  'virt 6297 boil',
  "O'Brien",
  'O’Brien',
  '3055550142',
  '305-555',
  '305–555–0142',
  '“boiler”',
])('%j finds it', (typed) => {
  expect(finds(message, typed)).toBe(true);
});

test('a number of another country has no 1 before it', () => {
  const singapore = ['call +65 6123 4567'];
  for (const typed of ['+6561234567', '+65 6123 4567', '61234567'])
    expect(finds(singapore, typed)).toBe(true);
  expect(finds(singapore, '16561234567')).toBe(false);
});

test.each(['zoes', 'boiler virtually', '955', '954-833', '8326297954', 'núnez-zoe'])(
  '%j does not',
  (typed) => {
    expect(finds(message, typed)).toBe(false);
  },
);

test('the end of one text and the beginning of the next are no word', () => {
  expect(finds(['ab', 'cd'], 'bc')).toBe(false);
  expect(finds(['954832', '6297'], '9548326297')).toBe(false);
});

test('the words are found in any order, whatever is typed between them', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['zoe', 'BOILER', '954-832', 'Virt']), (words) => {
      expect(finds(message, words.join('  \t'))).toBe(true);
    }),
  );
});

test('whatever a text says is found by the whole of it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
      expect(finds(['before', text, 'after'], text)).toBe(true);
    }),
  );
});
