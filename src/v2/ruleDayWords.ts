import type { Rule } from './rule.ts';
import { monthWords } from './ruleMonthWords.ts';
import { yearWords } from './ruleYearWords.ts';
import { every, listed, monthName, sorted, weekdayName, weekdayNames } from './ruleWording.ts';
import type { ZonedClock } from './zonedClock.ts';

/** The days on which a rule falls, as `every 2 weeks on Tuesday`; null where a few words cannot say it. */
export function ruleDayWords(rule: Rule, start: ZonedClock | null): string | null {
  const { kind, interval, weekdays, nthWeekdays, daysOfMonth, daysOfYear, months } = rule;
  const days = [weekdays, nthWeekdays, daysOfMonth, daysOfYear].filter((list) => list !== null);
  if (days.length > 1 || [...days, months ?? [1]].some((list) => list.length === 0)) return null;
  // On which days IceCube sees these depends on the month.
  if (daysOfMonth?.some((day) => day < -28)) return null;

  switch (kind) {
    case 'secondly':
      return days.length > 0 || months ? null : every(interval, 'second');
    case 'minutely':
      return days.length > 0 || months ? null : every(interval, 'minute');
    case 'hourly':
      return days.length > 0 || months ? null : every(interval, 'hour');
    case 'daily':
      if (weekdays && interval === 1) return weekWords(rule, weekdays);
      if (days.length > 0) return interval === 1 ? monthWords(rule, start) : null;
      return `${every(interval, 'day')}${inMonths(months)}`;
    case 'weekly':
      return nthWeekdays ? null : weekWords(rule, weekdays ?? (start ? [start.weekday] : []));
    case 'monthly':
      if (weekdays && interval === 1) return weekWords(rule, weekdays);
      return monthWords(rule, start);
    case 'yearly':
      return yearWords(rule, start);
  }
}

function inMonths(months: number[] | null): string {
  return months ? ` in ${listed(sorted(months).map(monthName))}` : '';
}

function weekWords({ kind, interval, weekStart, months }: Rule, weekdays: number[]): string {
  const counted = kind === 'weekly' && interval > 1 && weekStart !== 0;
  const weeks = counted ? ` (weeks start on ${weekdayName(weekStart)})` : '';
  const rest = `${inMonths(months)}${weeks}`;
  const names = weekdayNames(weekdays);
  if (names.length === 7 && interval === 1) return `every day${rest}`;
  if (names.length === 0) return `${every(interval, 'week')}${rest}`;
  const workingWeek = names.length === 5 && !names.includes('Saturday') && !names.includes('Sunday');
  if (workingWeek && interval === 1) return `every weekday (Monday to Friday)${rest}`;
  return `${every(interval, 'week')} ${workingWeek ? 'from Monday to Friday' : `on ${listed(names)}`}${rest}`;
}
