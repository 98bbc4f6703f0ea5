import { addDays, type CivilDate } from '#src/lib/time/civilDate.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import { civilDateOf, startOfDay } from '#src/lib/time/zone.ts';

const DAYS = 30;

/** The days over which a caller's messages are counted: since one of them; `days` where that day is a whole month ago. */
interface CountedDays {
  since: CivilDate;
  days: number | null;
}

/** How often somebody called: this is the `count`th message of these days. */
export interface CallFrequency extends CountedDays {
  count: number;
}

/**
 * Over which days to count up to a message taken at `at`, of those that were looked through, and at which instant they start. Null
 * where the message's own day was not looked through: then nothing is known.
 */
export function countedDays(
  at: number,
  lookedAt: readonly DayRange[],
  timeZone: string,
): (CountedDays & { start: number }) | null {
  const day = civilDateOf(at, timeZone);
  const around = lookedAt.find(({ from, to }) => from <= day && day <= to);
  if (!around) return null;
  const monthAgo = addDays(day, 1 - DAYS);
  const isWhole = around.from <= monthAgo;
  const since = isWhole ? monthAgo : around.from;
  return { since, days: isWhole ? DAYS : null, start: startOfDay(since, timeZone) };
}
