import { addDays, type CivilDate, fromDayNumber, toDayNumber, weekday } from '#src/lib/time/civilDate.ts';
import { type DayRange, firstOfMonth } from '#src/lib/time/dayChoice.ts';

export type SpanUnit = 'day' | 'week' | 'month';

/** The unit in which some days are few enough to be drawn side by side. */
export function unitFor({ from, to }: DayRange): SpanUnit {
  const days = toDayNumber(to) - toDayNumber(from) + 1;
  if (days <= 45) return 'day';
  return days <= 270 ? 'week' : 'month';
}

/** The days, weeks from Sunday or months that lie in the days, in order; the first and the last may be cut short by them. */
export function spansOf({ from, to }: DayRange, unit: SpanUnit): DayRange[] {
  const spans: DayRange[] = [];
  for (let first = from; first <= to;) {
    const last = lastOf(first, unit);
    spans.push({ from: first, to: last < to ? last : to });
    first = addDays(last, 1);
  }
  return spans;
}

function lastOf(day: CivilDate, unit: SpanUnit): CivilDate {
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return addDays(day, 6 - weekday(day));
    case 'month':
      return addDays(firstOfMonth(fromDayNumber(toDayNumber(firstOfMonth(day)) + 31)), -1);
  }
}
