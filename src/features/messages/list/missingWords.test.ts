import { expect, test } from 'vitest';
import { missingWords } from './missingWords.ts';

test.each([
  [['March 2026'], 'March 2026 could not be loaded', null],
  [['Today', 'March 2026'], '2 parts of these days could not be loaded', 'Today · March 2026'],
  [
    ['Today', 'The past 6 days', 'May 2026', 'April 2026', 'March 2026'],
    '5 parts of these days could not be loaded',
    'Today · The past 6 days · May 2026 · 2 more',
  ],
])('%j', (labels, title, which) => {
  expect(missingWords(labels)).toEqual({ title, which });
});
