import { addDays, type CivilDate } from '#src/lib/time/civilDate.ts';
import { formatDay } from '#src/lib/time/format.ts';
import { civilDateOf, instantsOf, offsetsOf, startOfDay } from '#src/lib/time/zone.ts';
import { type Planned, plannedSends } from '#src/features/to-dos/builder/plan/sendPlan.ts';
import { formatWireTime, parseWireTime } from '#src/v2/wireTime.ts';
import type { Warning } from './warning.ts';

const A_YEAR = 366 * 86_400_000;

/** Times that clocks skip, or show twice, on a day within a year on which it is sent, and what happens then. */
export function clockChanges(planned: Planned): Warning[] {
  const { schedule, start, timeZone } = planned;
  const minutes = schedule.times.map(parseWireTime).filter((each) => each !== null);
  return daysOfChange(start, timeZone).flatMap((date) => {
    const from = Math.max(start, startOfDay(date, timeZone));
    const until = startOfDay(addDays(date, 1), timeZone);
    const sends = plannedSends(planned, { count: 2 * minutes.length, from, until });
    if (sends.length === 0) return [];
    return minutes.flatMap((time): Warning[] => {
      const words = onDayOfChange(sends, date, time, timeZone);
      const day = formatDay(date, civilDateOf(start, timeZone));
      return words === null ? [] : [{ about: 'times', words: `On ${day} clocks ${words}` }];
    });
  });
}

function onDayOfChange(sends: number[], date: CivilDate, time: number, timeZone: string): string | null {
  const shown = formatWireTime(time);
  const instants = instantsOf(date, time, timeZone);
  const sent = instants.filter((instant) => sends.includes(instant));
  if (instants.length === 0) {
    const instead = time + 60;
    const isSent = instantsOf(date, instead, timeZone).some((instant) => sends.includes(instant));
    return isSent
      ? `skip ${shown}: it is sent at ${formatWireTime(instead)} that day.`
      : `skip ${shown}: it is not sent that day.`;
  }
  if (instants.length === 1) return null;
  return sent.length === 2
    ? `show ${shown} twice: it is sent both times, an hour apart.`
    : `show ${shown} twice: it is sent once.`;
}

/** The days within a year on which clocks in the zone are changed. */
function daysOfChange(start: number, timeZone: string): CivilDate[] {
  const zone = offsetsOf(timeZone);
  const days = new Set<CivilDate>();
  for (let span = zone.spanAt(start); span.until < start + A_YEAR;) {
    const next = zone.spanAt(span.until);
    // The day before counts too: where clocks are put back at midnight, its last hour comes twice.
    if (next.offset !== span.offset)
      for (const ms of [-1, 0]) days.add(civilDateOf(span.until + ms, timeZone));
    span = next;
  }
  return [...days].toSorted();
}
