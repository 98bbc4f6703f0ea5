import { expect, test } from 'vitest';
import { parseCivilDate } from './civilDate.ts';
import {
  formatClock,
  formatDayAndTime,
  formatDayHeading,
  formatExact,
  formatExactMinute,
  formatLength,
} from './format.ts';

const newYork = 'America/New_York';
const now = Date.parse('2026-11-23T15:00:00Z');

function heading(date: string) {
  const [parsed, today] = [parseCivilDate(date), parseCivilDate('2026-11-23')];
  return parsed && today && formatDayHeading(parsed, today);
}

test.each([
  ['2026-11-23', 'Today'],
  ['2026-11-22', 'Yesterday'],
  ['2026-11-24', 'Tomorrow'],
  ['2026-11-16', 'Monday, November 16'],
  ['2025-12-31', 'Wednesday, December 31, 2025'],
])('the heading of %s', (date, expected) => {
  expect(heading(date)).toBe(expected);
});

test('an instant is shown on the clocks of the zone', () => {
  const lateEvening = Date.parse('2026-11-23T04:30:00Z');
  expect(formatDayAndTime(lateEvening, now, newYork)).toBe('Nov 22, 11:30 PM');
  expect(formatDayAndTime(lateEvening, now, 'Australia/Sydney')).toBe('Nov 23, 3:30 PM');
  expect(formatExact(lateEvening, newYork)).toBe('Sun, Nov 22, 2026, 11:30:00 PM EST');
});

test('the exact time names the zone of its day', () => {
  expect(formatExactMinute(Date.parse('2026-12-01T14:00:00Z'), newYork)).toBe(
    'Tue, Dec 1, 2026, 9:00 AM EST',
  );
  expect(formatExactMinute(Date.parse('2026-06-01T13:00:00Z'), newYork)).toBe(
    'Mon, Jun 1, 2026, 9:00 AM EDT',
  );
});

test.each([
  [0, '0:00'],
  [59.6, '1:00'],
  [65, '1:05'],
  [3665, '1:01:05'],
])('%s seconds on a clock', (seconds, expected) => {
  expect(formatClock(seconds)).toBe(expected);
});

test.each([
  [400, '0 seconds'],
  [1000, '1 second'],
  [125_000, '2 minutes 5 seconds'],
  [90_061_000, '1 day 1 hour'],
])('%s milliseconds in words', (milliseconds, expected) => {
  expect(formatLength(milliseconds)).toBe(expected);
});
