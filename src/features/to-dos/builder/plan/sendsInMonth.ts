import type { Month } from '#src/lib/time/calendar.ts';
import { fromDayNumber, toDayNumber } from '#src/lib/time/civilDate.ts';
import { civilDateOf, startOfDay } from '#src/lib/time/zone.ts';
import { comingSends } from '#src/features/to-dos/sends.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import { type Planned, plannedSends } from './sendPlan.ts';

/** Sends (ms) by the day (since 1970-01-01) on which they fall in the account's zone. */
export type SendsByDay = ReadonlyMap<number, readonly number[]>;

// All that a month of 31 days can hold of a To Do with as many times as one may have, and an hour twice.
const MOST = 32 * 96;

/** Of a To Do that is yet to be created. */
export function plannedInMonth(planned: Planned, month: Month): SendsByDay {
  const stretch = stretchOf(month, planned.timeZone);
  const sends =
    stretch.until <= planned.start
      ? []
      : plannedSends(planned, { ...stretch, from: Math.max(stretch.from, planned.start), count: MOST });
  return Map.groupBy(sends, (send) => dayOf(send, planned.timeZone));
}

/** The days on which any of the To Dos that exist is sent. Looks no further once that is every day to come. */
export function othersInMonth(
  toDos: readonly ToDo[],
  month: Month,
  now: number,
  timeZone: string,
): ReadonlySet<number> {
  const { from, until } = stretchOf(month, timeZone);
  const first = Math.max(month.firstDay, dayOf(now, timeZone));
  const asked = { from, until, most: MOST, now, timeZone };
  const days = new Set<number>();
  for (const toDo of toDos) {
    if (days.size >= month.firstDay + month.length - first) break;
    for (const send of comingSends(toDo, asked)) days.add(dayOf(send, timeZone));
  }
  return days;
}

function stretchOf({ firstDay, length }: Month, timeZone: string): { from: number; until: number } {
  const from = startOfDay(fromDayNumber(firstDay), timeZone);
  return { from, until: startOfDay(fromDayNumber(firstDay + length), timeZone) };
}

const dayOf = (instant: number, timeZone: string) => toDayNumber(civilDateOf(instant, timeZone));
