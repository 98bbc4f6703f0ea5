import type { Entry } from '#src/features/to-dos/entry.ts';
import { type CivilDate } from '#src/lib/time/civilDate.ts';
import { civilDateOf, startOfDay } from '#src/lib/time/zone.ts';

/** The day of the first next send on `day` or later; null where there is none. */
export function nextDayWithSends(
  entries: readonly Entry[],
  day: CivilDate,
  timeZone: string,
): CivilDate | null {
  const from = startOfDay(day, timeZone);
  let first = Infinity;
  for (const { next } of entries) if (next !== null && next >= from && next < first) first = next;
  return first === Infinity ? null : civilDateOf(first, timeZone);
}
