import { type DayRange, type DaysChoice, rangeOf } from '#src/lib/time/dayChoice.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';

/** The days that a list is of: the chosen ones, or of everything those from the first to the last message, in any order. */
export function daysOf(
  choice: DaysChoice,
  times: Float64Array,
  today: CivilDate,
  timeZone: string,
): DayRange {
  if (choice.days !== 'everything' || times.length === 0) return rangeOf(choice, today);
  const oldest = times.reduce((a, b) => Math.min(a, b));
  const newest = times.reduce((a, b) => Math.max(a, b));
  return { from: civilDateOf(oldest, timeZone), to: civilDateOf(newest, timeZone) };
}
