import type { Entry } from '#src/features/to-dos/entry.ts';
import { comingSends } from '#src/features/to-dos/sends.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { civilDateOf, startOfDay } from '#src/lib/time/zone.ts';

/** The day of the first send on `day` or later; null where there is none. */
export function nextDayWithSends(
  entries: readonly Entry[],
  day: CivilDate,
  now: number,
  timeZone: string,
): CivilDate | null {
  const from = startOfDay(day, timeZone);
  let first: number | undefined;
  for (const { toDo } of entries) {
    const [send] = comingSends(toDo, { most: 1, from, until: first, now, timeZone });
    first = send ?? first;
  }
  return first === undefined ? null : civilDateOf(first, timeZone);
}
