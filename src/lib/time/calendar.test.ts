import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDayOf, floorMod, monthOf, weekdayOf } from './calendar.ts';
import { fromDayNumber, weekday, yearMonthDay } from './civilDate.ts';

const days = fc.integer({ min: -600_000, max: 2_900_000 });

test('a month is the one that the date is written with', () => {
  fc.assert(
    fc.property(days, (day) => {
      const { year, month, firstDay } = monthOf(day);
      expect({ year, month, day: day - firstDay + 1 }).toEqual(yearMonthDay(fromDayNumber(day)));
    }),
  );
});

test('months follow one another without a hole', () => {
  fc.assert(
    fc.property(days, (day) => {
      const { firstDay, length } = monthOf(day);
      expect(monthOf(firstDay + length - 1).firstDay).toBe(firstDay);
      expect(monthOf(firstDay + length).firstDay).toBe(firstDay + length);
    }),
  );
});

test.each([
  ['2024-02-01', 29],
  ['2026-02-01', 28],
  ['2100-02-01', 28],
  ['2000-02-01', 29],
  ['2026-04-01', 30],
  ['2026-12-01', 31],
])('the month of %s has %i days', (date, length) => {
  expect(monthOf(Date.parse(date) / 86_400_000).length).toBe(length);
});

test('months count on into other years', () => {
  expect(firstDayOf(2026, 14)).toBe(firstDayOf(2027, 2));
  expect(firstDayOf(2026, 0)).toBe(firstDayOf(2025, 12));
});

test('weekdays are those of the date', () => {
  fc.assert(fc.property(days, (day) => weekdayOf(day) === weekday(fromDayNumber(day))));
});

test('a remainder is never negative', () => {
  expect([-8, -7, -1, 0, 6, 7].map((value) => floorMod(value, 7))).toEqual([6, 0, 6, 0, 6, 0]);
});
