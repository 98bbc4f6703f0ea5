import { type CivilDate, fromDayNumber, toDayNumber } from './civilDate.ts';

const MS_A_DAY = 86_400_000;
const MS_A_MINUTE = 60_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}

export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds to add to `instant` (ms since 1970 UTC) to get what clocks in the zone show. Asks Intl: slow, see `offsetAt`. */
function askOffset(instant: number, timeZone: string): number {
  const shown = new Map<string, number>();
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) shown.set(type, Number(value));
  const part = (type: string) => shown.get(type) ?? 0;
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

// Every zone's offset changes on a quarter of an hour of UTC, so one answer holds for the whole quarter.
const QUARTER = 15 * MS_A_MINUTE;
const offsets = new Map<string, Map<number, number>>();

/** The zone's offset from UTC at an instant, both in milliseconds: -18_000_000 in New York in winter. */
export function offsetAt(instant: number, timeZone: string): number {
  let ofZone = offsets.get(timeZone);
  if (!ofZone) offsets.set(timeZone, (ofZone = new Map()));
  const quarter = Math.floor(instant / QUARTER);
  let offset = ofZone.get(quarter);
  if (offset === undefined) {
    offset = askOffset(quarter * QUARTER, timeZone);
    if (ofZone.size > 50_000) ofZone.clear();
    ofZone.set(quarter, offset);
  }
  return offset;
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
