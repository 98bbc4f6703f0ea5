import { expect, test } from 'vitest';
import { inOrder, valueWords } from './facetWords.ts';

test('values come in the order of their sense, unknown ones behind, by their words', () => {
  expect(inOrder('repeats', ['yearly', 'zz', 'daily', 'aa', 'other'])).toEqual([
    'daily',
    'yearly',
    'other',
    'aa',
    'zz',
  ]);
  expect(inOrder('delivery', ['voice', 'sms', 'email'])).toEqual(['email', 'sms', 'voice']);
});

test.each([
  ['due', 'over', 'Finished'],
  ['due', 'constructor', 'constructor'],
  ['repeats', 'weekly', 'Weekly'],
  ['delivery', 'sms', 'SMS'],
  ['delivery', 'unknown', 'Unknown'],
  ['delivery', 'voice', 'voice'],
  ['account', 'W0411', 'W0411'],
] as const)('%s %s is %s', (facet, value, words) => {
  expect(valueWords(facet, value)).toBe(words);
});
