import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CivilDate, fromDayNumber, parseCivilDate } from './civilDate.ts';
import { formatTypedDay, readTypedDay } from './typedDay.ts';

const today = parseCivilDate('2026-11-23') as CivilDate;

test.each([
  ['11/23/2026', '2026-11-23'],
  ['1/5/2026', '2026-01-05'],
  ['01-05-26', '2026-01-05'],
  ['1.5', '2026-01-05'],
  ['11/23', '2026-11-23'],
  ['11/24', '2025-11-24'],
  ['2/29', '2024-02-29'],
  [' 2026-11-03 ', '2026-11-03'],
  ['02/30/2026', null],
  ['23/11/2026', null],
  ['11/23/202', null],
  ['11', null],
  ['yesterday', null],
  ['', null],
])('%o is %s', (text, expected) => {
  expect(readTypedDay(text, today)).toBe(expected);
});

test('every day is read back as it was printed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (dayNumber) => {
      const date = fromDayNumber(dayNumber);
      return readTypedDay(formatTypedDay(date), today) === date;
    }),
  );
});
