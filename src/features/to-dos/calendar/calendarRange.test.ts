import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CivilDate,
  fromDayNumber,
  parseCivilDate,
  toDayNumber,
  weekday,
} from '#src/lib/time/civilDate.ts';
import { type CalendarMode, daysOf, rangeOf, step } from './calendarRange.ts';

const date = (text: string): CivilDate => parseCivilDate(text) as CivilDate;

test.each<[CalendarMode, string, string, string]>([
  ['month', '2026-11-23', '2026-11-01', '2026-12-06'],
  ['month', '2026-02-28', '2026-02-01', '2026-03-01'],
  ['month', '2026-12-31', '2026-11-29', '2027-01-03'],
  ['week', '2026-11-23', '2026-11-22', '2026-11-29'],
  ['week', '2026-11-22', '2026-11-22', '2026-11-29'],
  ['week', '2026-11-28', '2026-11-22', '2026-11-29'],
  ['agenda', '2026-11-23', '2026-11-23', '2026-12-07'],
])('a %s with %s goes from %s up to %s', (mode, day, from, until) => {
  expect(rangeOf(mode, date(day))).toEqual({ from, until });
});

test.each<[CalendarMode, string, string, string]>([
  ['month', '2026-12-31', '2027-01-01', '2026-11-01'],
  ['month', '2026-03-31', '2026-04-01', '2026-02-01'],
  ['week', '2026-11-23', '2026-11-30', '2026-11-16'],
  ['agenda', '2026-11-23', '2026-12-07', '2026-11-09'],
])('beside the %s of %s lie %s and %s', (mode, day, next, before) => {
  expect([step(mode, date(day), 1), step(mode, date(day), -1)]).toEqual([next, before]);
});

test('a day is in its range, months are whole weeks, and steps leave no day out', () => {
  const modes = fc.constantFrom<CalendarMode>('month', 'week', 'agenda');
  fc.assert(
    fc.property(modes, fc.integer({ min: -20_000, max: 60_000 }), (mode, dayNumber) => {
      const day = fromDayNumber(dayNumber);
      const days = daysOf(rangeOf(mode, day));
      expect(days).toContain(day);
      const isWholeWeeks = days.length % 7 === 0 && weekday(date(days[0] ?? '')) === 0;
      expect(isWholeWeeks || mode === 'agenda').toBe(true);
      const next = rangeOf(mode, step(mode, day, 1));
      expect(toDayNumber(next.from)).toBeLessThanOrEqual(toDayNumber(rangeOf(mode, day).until));
    }),
  );
});
