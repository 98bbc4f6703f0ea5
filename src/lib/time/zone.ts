import { type CivilDate, fromDayNumber, toDayNumber } from './civilDate.ts';
import { ZoneOffsets } from './zoneOffsets.ts';

const MS_A_DAY = 86_400_000;
const MS_A_MINUTE = 60_000;

const zones = new Map<string, ZoneOffsets>();

/** The zone's offsets, for whoever asks for many; a RangeError where there is no such zone. */
export function offsetsOf(timeZone: string): ZoneOffsets {
  let offsets = zones.get(timeZone);
  if (!offsets) zones.set(timeZone, (offsets = new ZoneOffsets(timeZone)));
  return offsets;
}

export function isTimeZone(name: string): boolean {
  try {
    offsetsOf(name);
    return true;
  } catch {
    return false;
  }
}

/** The zone's offset from UTC at an instant, both in milliseconds: -18_000_000 in New York in winter. */
export function offsetAt(instant: number, timeZone: string): number {
  return offsetsOf(timeZone).spanAt(instant).offset;
}

/** The day and the minutes since midnight that clocks in the zone show at an instant. */
export function wallClock(instant: number, timeZone: string): { date: CivilDate; minutes: number } {
  const wall = instant + offsetAt(instant, timeZone);
  const dayNumber = Math.floor(wall / MS_A_DAY);
  return { date: fromDayNumber(dayNumber), minutes: Math.floor((wall - dayNumber * MS_A_DAY) / MS_A_MINUTE) };
}

/** The day on which an instant falls in the zone. */
export function civilDateOf(instant: number, timeZone: string): CivilDate {
  return wallClock(instant, timeZone).date;
}

/**
 * Every instant at which clocks in the zone show `minutes` since midnight on `date`, in order: one as a rule, none in a
 * spring gap, two in an autumn overlap.
 */
export function instantsOf(date: CivilDate, minutes: number, timeZone: string): number[] {
  const wall = toDayNumber(date) * MS_A_DAY + minutes * MS_A_MINUTE;
  const before = offsetAt(wall - MS_A_DAY, timeZone);
  const after = offsetAt(wall + MS_A_DAY, timeZone);
  const candidates = before === after ? [wall - before] : [wall - before, wall - after];
  return candidates
    .filter((instant) => instant + offsetAt(instant, timeZone) === wall)
    .toSorted((a, b) => a - b);
}

/** The first instant of a day in the zone: midnight, or where a change of clocks skips midnight, the change. */
export function startOfDay(date: CivilDate, timeZone: string): number {
  const [midnight] = instantsOf(date, 0, timeZone);
  if (midnight !== undefined) return midnight;
  const wall = toDayNumber(date) * MS_A_DAY;
  return wall - offsetAt(wall - MS_A_DAY, timeZone);
}
