import { type Month, weekdayOf } from '#src/lib/time/calendar.ts';

/** A month as calendars show it: its weeks from Sunday to Saturday, those at its ends with days of the months beside it. */
export function weeksOf({ firstDay, length }: Pick<Month, 'firstDay' | 'length'>): number[][] {
  const lead = weekdayOf(firstDay);
  return Array.from({ length: Math.ceil((lead + length) / 7) }, (_week, week) =>
    Array.from({ length: 7 }, (_day, weekday) => firstDay - lead + week * 7 + weekday),
  );
}
