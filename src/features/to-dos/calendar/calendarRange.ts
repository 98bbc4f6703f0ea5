import {
  addDays,
  type CivilDate,
  civilDate,
  toDayNumber,
  weekday,
  yearMonthDay,
} from '#src/lib/time/civilDate.ts';
import { firstOfMonth } from '#src/lib/time/dayChoice.ts';

export type CalendarMode = 'month' | 'week' | 'agenda';

/** From the first day up to but not including `until`. */
export interface CalendarRange {
  from: CivilDate;
  until: CivilDate;
}

const AGENDA_DAYS = 14;

/** The days on show where `day` is among them: a month in whole weeks, which start on Sunday; a week; two weeks from `day` on. */
export function rangeOf(mode: CalendarMode, day: CivilDate): CalendarRange {
  switch (mode) {
    case 'month': {
      const last = addDays(nextMonth(day), -1);
      return { from: startOfWeek(firstOfMonth(day)), until: addDays(startOfWeek(last), 7) };
    }
    case 'week':
      return { from: startOfWeek(day), until: addDays(startOfWeek(day), 7) };
    case 'agenda':
      return { from: day, until: addDays(day, AGENDA_DAYS) };
  }
}

/** A day of the next days on show, or of those before. */
export function step(mode: CalendarMode, day: CivilDate, by: 1 | -1): CivilDate {
  switch (mode) {
    case 'month':
      return by === 1 ? nextMonth(day) : firstOfMonth(addDays(firstOfMonth(day), -1));
    case 'week':
      return addDays(day, 7 * by);
    case 'agenda':
      return addDays(day, AGENDA_DAYS * by);
  }
}

/** Every day of a range. */
export function daysOf({ from, until }: CalendarRange): CivilDate[] {
  return Array.from({ length: toDayNumber(until) - toDayNumber(from) }, (_, index) => addDays(from, index));
}

function startOfWeek(day: CivilDate): CivilDate {
  return addDays(day, -weekday(day));
}

function nextMonth(day: CivilDate): CivilDate {
  const { year, month } = yearMonthDay(day);
  // The calendar's last month has no next one, and stays.
  return civilDate(month === 12 ? year + 1 : year, (month % 12) + 1, 1) ?? firstOfMonth(day);
}
