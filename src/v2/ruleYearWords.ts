import type { Rule } from './rule.ts';
import { monthDayWords, nthWeekdayWords } from './ruleMonthWords.ts';
import { every, fromEitherEnd, listed, monthName, ordinal, sorted, weekdayNames } from './ruleWording.ts';
import type { ZonedClock } from './zonedClock.ts';

// In years that are no leap years.
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The days of a yearly rule, as `every year on March 15`. */
export function yearWords(rule: Rule, start: ZonedClock | null): string | null {
  const { interval, weekdays, nthWeekdays, daysOfMonth, daysOfYear } = rule;
  const years = every(interval, 'year');
  if (daysOfYear) return rule.months ? null : yearDayWords(years, daysOfYear);

  const months = sorted(rule.months ?? (start ? [start.month.month] : []));
  const ofMonths = listed(months.map(monthName));
  const days = daysOfMonth ?? (start ? [start.dayOfMonth] : []);
  if (months.length === 0) return weekdays || nthWeekdays || days.length > 0 ? null : years;
  if (weekdays) return `${years} on every ${listed(weekdayNames(weekdays))} in ${ofMonths}`;
  if (nthWeekdays) return `${years} on ${nthWeekdayWords(nthWeekdays)} of ${ofMonths}`;
  if (days.length === 0) return null;
  if (days.some((day) => day < 0)) return `${years} on ${monthDayWords(days)} of ${ofMonths}`;
  // What takes more than a date to say: leap days, and a start's day that some month does not have.
  if (months.some((month) => days.some((day) => day > (monthLengths[month - 1] ?? 0)))) return null;
  return `${years} on ${listed(months.flatMap((month) => sorted(days).map((day) => `${monthName(month)} ${day}`)))}`;
}

function yearDayWords(years: string, days: readonly number[]): string | null {
  if (days.some((day) => Math.abs(day) === 366)) return null;
  return `${years} on ${listed(fromEitherEnd(days).map((day) => `the ${ordinal(day)} day`))} of the year`;
}
