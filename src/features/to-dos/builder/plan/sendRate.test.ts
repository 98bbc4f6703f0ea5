import { expect, test } from 'vitest';
import { dayNames } from '#src/v2/newToDo.ts';
import { rateWords } from './sendRate.ts';

const rate = (days: number, times: number, interval: number) =>
  rateWords({
    frequency: 'weekly',
    days: dayNames.slice(0, days),
    times: Array.from({ length: times }, (_, hour) => `${(hour % 12) + 1}:00 AM`),
    interval,
  });

test.each([
  [7, 1, 1, 'About 30 a month, 365 a year'],
  [5, 1, 1, 'About 22 a month, 261 a year'],
  [1, 1, 1, 'About 4 a month, 52 a year'],
  [3, 2, 2, 'About 13 a month, 157 a year'],
  [7, 12, 1, 'About 365 a month, 4,383 a year'],
  [1, 1, 4, 'About 13 a year'],
  [1, 1, 26, 'About 2 a year'],
  [1, 1, 52, 'About one in 52 weeks'],
  [2, 1, 104, 'About one in 52 weeks'],
  [3, 2, 520, 'About one in 87 weeks'],
])('%i days at %i times every %i weeks: %s', (days, times, interval, words) => {
  expect(rate(days, times, interval)).toBe(words);
});
