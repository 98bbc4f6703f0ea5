import { floorMod } from '#src/lib/time/calendar.ts';
import type { Rule } from './rule.ts';
import type { ZonedClock } from './zonedClock.ts';

/** Numbers a clock's second, minute, hour, day, week, month or year. Hours are those of UTC, as in IceCube. */
const turnOf: Record<Rule['kind'], (clock: ZonedClock, weekStart: number) => number> = {
  secondly: ({ instant }) => Math.floor(instant / 1000),
  minutely: ({ instant }) => Math.floor(instant / 60_000),
  hourly: ({ instant }) => Math.floor(instant / 3_600_000),
  daily: ({ day }) => day,
  // Day 0 is a Thursday.
  weekly: ({ day }, weekStart) => Math.floor((day + 4 - weekStart) / 7),
  monthly: ({ month }) => month.year * 12 + month.month,
  yearly: ({ month }) => month.year,
};

/** How far it is to the next turn that is due, where every `interval`-th after the start's own is; in days for weeks. */
export function untilTurn(
  { kind, interval, weekStart }: Rule,
  start: ZonedClock,
): (clock: ZonedClock) => number {
  const turn = turnOf[kind];
  const first = turn(start, weekStart);
  const length = kind === 'weekly' ? 7 : 1;
  return (clock) => {
    const over = floorMod(turn(clock, weekStart) - first, interval);
    return over === 0 ? 0 : (interval - over) * length;
  };
}
