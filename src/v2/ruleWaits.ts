import { firstDayOf, type Month, monthOf, weekdayOf } from '#src/lib/time/calendar.ts';
import type { NthWeekday } from './rule.ts';
import type { ZonedClock } from './zonedClock.ts';

// How far it is from a clock's time to where it shows what is wanted, in the unit that each name says: 0 where it does
// already. Perhaps short of that place, where a second look finds the rest of the way.

/** From a hand that goes round a dial to a mark ahead of it. */
export function stepsAhead(hand: number, mark: number, dial: number): number {
  return mark >= hand ? mark - hand : dial - hand + mark;
}

export function hoursUntil(clock: ZonedClock, hour: number): number {
  const now = clock.hour;
  if (hour >= now) return hour - now;
  // An hour that clocks have just skipped is made up for in the hour after it.
  const change = clock.recentChange;
  return change === null ? 24 - now + hour : hour - now + change;
}

/** Days until a day of the month, or in months too short for it, until the last one. */
export function daysUntilDayAtMost(clock: ZonedClock, wanted: number): number {
  const { dayOfMonth } = clock;
  const { length } = clock.month;
  const target = Math.min(wanted, length);
  return target >= dayOfMonth ? target - dayOfMonth : length - dayOfMonth + 1;
}

/** Days until a day of the month, where -1 is the last one. Months too short for it are passed over. */
export function daysUntilDayOfMonth(clock: ZonedClock, wanted: number): number {
  const { dayOfMonth } = clock;
  const { year, month, length } = clock.month;
  if (wanted > 0) return wanted >= dayOfMonth ? wanted - dayOfMonth : length - dayOfMonth + wanted;

  const target = Math.max(1, length + 1 + wanted);
  if (target >= dayOfMonth) return target - dayOfMonth;
  const next = monthOf(firstDayOf(year, month + 1)).length;
  const aMonthOn = target < 28 ? length : length - dayOfMonth + Math.min(dayOfMonth, next);
  // IceCube's own reckoning with both months' lengths. From -29 on it goes astray: -29 falls on January 31 as well.
  return aMonthOn + target - dayOfMonth - (length - next);
}

/** Days until a day of the year, where -1 is December 31. */
export function daysUntilDayOfYear(clock: ZonedClock, wanted: number): number {
  const first = firstDayOf(clock.month.year, 1);
  const length = firstDayOf(clock.month.year + 1, 1) - first;
  const days = first + (wanted > 0 ? wanted - 1 : length + wanted) - clock.day;
  return days >= 0 ? days : days + length;
}

/** Days until the `nth` such weekday of a month. */
export function daysUntilNthWeekday(clock: ZonedClock, wanted: NthWeekday): number {
  for (let month = clock.month; ; month = monthOf(month.firstDay + month.length)) {
    const day = nthWeekdayOf(month, wanted);
    if (day !== null && day >= clock.day) return day - clock.day;
  }
}

function nthWeekdayOf({ firstDay, length }: Month, { weekday, nth }: NthWeekday): number | null {
  const lastDay = firstDay + length - 1;
  const day =
    nth > 0
      ? firstDay + stepsAhead(weekdayOf(firstDay), weekday, 7) + 7 * (nth - 1)
      : lastDay - stepsAhead(weekday, weekdayOf(lastDay), 7) + 7 * (nth + 1);
  return day >= firstDay && day <= lastDay ? day : null;
}
