import { expect, test } from 'vitest';
import { type DayRange, dayRanges, isInDayRange, parseDayRange } from './dayRange.ts';

const newYork = 'America/New_York';
// Nine in the evening of November 23 in New York, the 24th in UTC.
const now = Date.parse('2026-11-24T02:00:00Z');

function rangesOf(start: string | null, timeZone = newYork): DayRange[] {
  return dayRanges.filter((range) =>
    isInDayRange(start === null ? null : Date.parse(start), range, now, timeZone),
  );
}

test.each([
  ['a minute ago', '2026-11-24T01:59:00Z', ['last-7', 'last-30', 'all']],
  ['just started, by a clock a little ahead', '2026-11-24T02:01:00Z', ['last-7', 'last-30', 'all']],
  ['the first minute of the first of 7 days', '2026-11-17T05:00:00Z', ['last-7', 'last-30', 'all']],
  ['the minute before it', '2026-11-17T04:59:59Z', ['last-30', 'all']],
  [
    'the first minute of the first of 30 days, before the clocks changed',
    '2026-10-25T04:00:00Z',
    ['last-30', 'all'],
  ],
  ['the minute before that', '2026-10-25T03:59:59Z', ['all']],
  ['at no known time', null, ['all']],
])('a call %s', (_, start, ranges) => {
  expect(rangesOf(start)).toEqual(ranges);
});

test('days are those of the account, not of UTC', () => {
  expect(rangesOf('2026-11-17T20:00:00Z', 'UTC')).toEqual(['last-30', 'all']);
  expect(rangesOf('2026-11-17T20:00:00Z', newYork)).toEqual(['last-7', 'last-30', 'all']);
});

test.each([
  ['last-7', 'last-7'],
  ['all', 'all'],
  [null, 'last-30'],
  ['last-999', 'last-30'],
])('days=%s reads as %s', (text, range) => {
  expect(parseDayRange(text)).toBe(range);
});
