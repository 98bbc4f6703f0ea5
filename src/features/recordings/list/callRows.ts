import { type CallFacts, callFacts } from '#src/features/recordings/callFacts.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import type { Recording } from '#src/v2/recording.ts';
import { type DayRange, isInDayRange } from './dayRange.ts';

export interface Call {
  recording: Recording;
  facts: CallFacts;
}

/** A line of the list: a day, or one of its calls. `date` is null for calls of no known time, which come last. */
export type CallListRow = { is: 'day'; date: CivilDate | null; calls: number } | { is: 'call'; call: Call };

/** The calls of a range of days, newest first. */
export function callsOf(recordings: Recording[], range: DayRange, now: number, timeZone: string): Call[] {
  return recordings
    .map((recording) => ({ recording, facts: callFacts(recording) }))
    .filter(({ facts }) => isInDayRange(facts.start, range, now, timeZone))
    .toSorted((a, b) => (b.facts.start ?? -Infinity) - (a.facts.start ?? -Infinity) || 0);
}

/** The lines of the list: each day of the zone over its calls. */
export function callRows(calls: Call[], timeZone: string): CallListRow[] {
  const days = Map.groupBy(calls, ({ facts: { start } }) =>
    start === null ? null : civilDateOf(start, timeZone),
  );
  return Array.from(days, ([date, ofDay]): CallListRow[] => [
    { is: 'day', date, calls: ofDay.length },
    ...ofDay.map((call) => ({ is: 'call' as const, call })),
  ]).flat();
}

/** The index of the day over the line at an index. */
export function dayOver(rows: CallListRow[], index: number): number {
  let day = Math.min(index, rows.length - 1);
  while (day > 0 && rows[day]?.is !== 'day') day -= 1;
  return Math.max(0, day);
}

/** Seconds of talk in all the calls that say how long theirs was. */
export function totalTalk(calls: Call[]): number {
  return calls.reduce((sum, { facts }) => sum + (facts.talk ?? 0), 0);
}
