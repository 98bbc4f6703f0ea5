import { expect, test } from 'vitest';
import { untilWords } from './untilWords.ts';

const now = Date.parse('2026-11-23T22:00:00-05:00');

test.each([
  ['2026-11-23T22:01:00-05:00', 'in 1 minute'],
  ['2026-11-23T22:59:00-05:00', 'in 59 minutes'],
  ['2026-11-24T08:00:00-05:00', 'in 10 hours'],
  ['2026-11-24T10:00:00-05:00', 'tomorrow'],
  ['2026-11-24T23:30:00-05:00', 'tomorrow'],
  ['2026-11-25T09:00:00-05:00', 'in 2 days'],
  ['2027-01-21T09:00:00-05:00', 'in 59 days'],
  ['2027-01-25T09:00:00-05:00', 'in 9 weeks'],
])('%s is %s', (instant, words) => {
  expect(untilWords(Date.parse(instant), now, 'America/New_York')).toBe(words);
});
