import { addDays, type CivilDate } from '#src/lib/time/civilDate.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import { civilDateOf, startOfDay } from '#src/lib/time/zone.ts';

const DAYS = 30;

/** How often somebody called: this is the `count`th message since a day; `days` where that day is a whole month ago. */
export interface CallFrequency {
  count: number;
  since: CivilDate;
  days: number | null;
}

/**
 * Of a message taken at `at`, the earlier ones of its caller, newest first, and the days that were looked through for them. Null
 * where the message's own day was not looked through: then nothing is known.
 */
export function callFrequency(
  at: number,
  earlier: readonly number[],
  lookedAt: readonly DayRange[],
  timeZone: string,
): CallFrequency | null {
  const day = civilDateOf(at, timeZone);
  const around = lookedAt.find(({ from, to }) => from <= day && day <= to);
  if (!around) return null;
  const monthAgo = addDays(day, 1 - DAYS);
  const isWhole = around.from <= monthAgo;
  const since = isWhole ? monthAgo : around.from;
  const start = startOfDay(since, timeZone);
  return {
    count: earlier.filter((time) => time >= start).length + 1,
    since,
    days: isWhole ? DAYS : null,
  };
}
