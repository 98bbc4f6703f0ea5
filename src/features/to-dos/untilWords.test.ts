import { expect, test } from 'vitest';
import { untilWords } from './untilWords.ts';

const now = Date.parse('2026-11-23T22:00:00-05:00');

test.each([
  ['2026-09-15T22:00:00-04:00', '10 weeks ago'],
  ['2026-11-16T22:00:00-05:00', '7 days ago'],
  ['2026-11-22T09:00:00-05:00', 'yesterday'],
  ['2026-11-23T20:00:00-05:00', '2 hours ago'],
  ['2026-11-23T21:01:00-05:00', '59 minutes ago'],
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
