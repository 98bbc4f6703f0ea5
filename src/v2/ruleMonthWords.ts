import type { NthWeekday, Rule } from './rule.ts';
import {
  every,
  fromEitherEnd,
  listed,
  monthName,
  ordinal,
  placeWord,
  sorted,
  weekdayName,
  weekdayNames,
} from './ruleWording.ts';
import type { ZonedClock } from './zonedClock.ts';

/** The days of a rule that counts by months, as `on the last Friday of every month`. */
export function monthWords(rule: Rule, start: ZonedClock | null): string | null {
  const { interval, weekdays, daysOfMonth, nthWeekdays, months } = rule;
  if (weekdays)
    return months ? null : `${every(interval, 'month')} on every ${listed(weekdayNames(weekdays))}`;
  const ofStart = start ? `the ${ordinal(start.dayOfMonth)}` : null;
  const days = daysOfMonth
    ? monthDayWords(daysOfMonth)
    : nthWeekdays
      ? nthWeekdayWords(nthWeekdays)
      : ofStart;
  if (days === null) return months ? null : every(interval, 'month');

  const note = shortMonthNote(daysOfMonth ?? [], daysOfMonth || nthWeekdays ? null : start);
  if (interval > 1) return months ? null : `${every(interval, 'month')} on ${days}${note}`;
  if (!months) return `on ${days} of every month${note}`;
  return `every year on ${days} of ${listed(sorted(months).map(monthName))}${note}`;
}

/** `the 1st, the 15th and the last day` */
export function monthDayWords(days: readonly number[]): string {
  return listed(fromEitherEnd(days).map((day) => `the ${ordinal(day)}${day < 0 ? ' day' : ''}`));
}

/** `the first and third Monday and the last Friday` */
export function nthWeekdayWords(nthWeekdays: readonly NthWeekday[]): string {
  const weekdays = [...new Set(nthWeekdays.map(({ weekday }) => weekday))];
  return listed(
    weekdays.map((weekday) => {
      const nths = nthWeekdays.filter((one) => one.weekday === weekday).map(({ nth }) => nth);
      return `the ${listed(fromEitherEnd(nths).map(placeWord))} ${weekdayName(weekday)}`;
    }),
  );
}

/** IceCube passes over months without a day that the rule names, but not over those without the start's day. */
function shortMonthNote(named: readonly number[], start: ZonedClock | null): string {
  if (named.some((day) => day > 28)) return ' (not in shorter months)';
  return start && start.dayOfMonth > 28 ? ' (in shorter months on the last day)' : '';
}
