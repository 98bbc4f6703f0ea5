import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import type { Call } from './call.ts';

/** The day over some of the list's calls; null over calls of no known time. */
export interface DayOfCalls {
  date: CivilDate | null;
  /** The place of its first call among all of them. */
  at: number;
  calls: number;
}

/** The days over calls that are in order of time. */
export function daysOver(calls: readonly Call[], timeZone: string): DayOfCalls[] {
  const days: DayOfCalls[] = [];
  for (const [at, { facts }] of calls.entries()) {
    const date = facts.start === null ? null : civilDateOf(facts.start, timeZone);
    const last = days.at(-1);
    if (last?.date === date && last) last.calls += 1;
    else days.push({ date, at, calls: 1 });
  }
  return days;
}
