import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CivilDate, fromDayNumber, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { createCalendar } from './calendar.ts';

const lastDay = parseCivilDate('2027-12-31') as CivilDate;
const days = fc.integer({ min: 18_300, max: 21_100 }).map(fromDayNumber);

test('every number belongs to the day that it is found under, and to no other', () => {
  const calendar = createCalendar(1, 'messages', 2000, 3_000_000);
  fc.assert(
    fc.property(days, (day) => {
      const { first, end } = calendar.numbersOf(day);
      expect(calendar.numbersOf(addDays(day, 1)).first).toBe(end);
      for (let number = first; number < end; number += 1) expect(calendar.dayOf(number, lastDay)).toBe(day);
    }),
  );
});

test('numbers that were never given out have no day', () => {
  const calendar = createCalendar(1, 'messages', 2000, 3_000_000);
  const { end } = calendar.numbersOf(lastDay);
  for (const number of [0, -1, 2_999_999, end, Number.MAX_SAFE_INTEGER])
    expect(calendar.dayOf(number, lastDay)).toBeNull();
  expect(calendar.dayOf(end - 1, lastDay)).not.toBeNull();
});

test.each([2, 2000, 100_000])('%i a year is what a year brings', (perYear) => {
  const calendar = createCalendar(7, 'messages', perYear, 1);
  const year =
    calendar.numbersOf(parseCivilDate('2027-01-01') as CivilDate).first -
    calendar.numbersOf(parseCivilDate('2026-01-01') as CivilDate).first;
  expect(Math.abs(year - perYear)).toBeLessThanOrEqual(Math.max(1, perYear * 0.05));
});
