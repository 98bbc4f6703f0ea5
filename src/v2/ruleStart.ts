import { floorMod } from '#src/lib/time/calendar.ts';
import type { ZoneOffsets } from '#src/lib/time/zoneOffsets.ts';
import type { Rule } from './rule.ts';
import { hoursUntil } from './ruleWaits.ts';
import { ZonedClock } from './zonedClock.ts';

const DAY = 86_400_000;
// Within three days, a walk that sets out anywhere is where the walk from the start is, changes of clocks or not.
const RUN_UP = 3 * DAY;

/** The start from which IceCube counts intervals and takes what a rule leaves open: moved to the first time the rule names. */
export function alignedStart(rule: Rule, zone: ZoneOffsets, start: number): ZonedClock {
  const clock = new ZonedClock(start, zone);
  const [hour, minute, second] = [first(rule.hours), first(rule.minutes), first(rule.seconds)];

  // To what the clock shows already, but to the first of two such instants where clocks are put back.
  if (rule.kind === 'weekly') clock.show(clock.day, clock.timeOfDay);
  if (second !== null) clock.set(clock.instant + (second - clock.second) * 1000);
  if (minute !== null) clock.set(clock.instant + (minute - clock.minute) * 60_000);
  if (hour !== null) {
    const everyFewHours = rule.kind === 'hourly' && rule.interval > 1;
    const hours = everyFewHours
      ? hoursUntil(new ZonedClock(start, zone), floorMod(hour, 24)) - rule.interval
      : hour - clock.hour;
    clock.set(clock.instant + hours * 3_600_000);
  }
  return clock;
}

function first(marks: readonly number[] | null): number | null {
  return marks && marks.length > 0 ? Math.min(...marks) : null;
}

/** Where to set out for what comes after `after`, so that the walk meets the one from the start before it gets there. */
export function setOut(rule: Rule, zone: ZoneOffsets, start: ZonedClock, after: number): number {
  const wanted = Math.floor(after / 1000) * 1000 - RUN_UP;
  if (wanted <= start.instant || rule.count !== null || missesDays(rule)) return start.instant;
  if (rule.kind !== 'weekly') return wanted;
  const days = 7 * rule.interval;
  const turns = Math.floor((wanted - start.instant) / (days * DAY));
  const clock = new ZonedClock(start.instant, zone);
  clock.show(start.day + turns * days, start.timeOfDay);
  return clock.instant;
}

/**
 * True where it depends on the way there whether IceCube sees a day: it goes from a day of a week that is not due to the
 * same weekday of one that is, past the days before it, and from some days past a -29th, -30th or -31st.
 */
function missesDays({ kind, interval, months, nthWeekdays, daysOfMonth }: Rule): boolean {
  const entersWeeksNotDue = kind === 'weekly' && interval > 1 && (months ?? nthWeekdays) !== null;
  return entersWeeksNotDue || (daysOfMonth ?? []).some((day) => day < -28);
}
