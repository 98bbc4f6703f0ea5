import { addDays, type CivilDate, fromDayNumber } from './civilDate.ts';
import { offsetAt, startOfDay } from './zone.ts';

/** A day of a zone: its instants from `start` up to, not including, `end`. */
export interface DaySpan {
  day: CivilDate;
  start: number;
  end: number;
}

const MS_A_DAY = 86_400_000;

/** Of each zone, by their numbers: a list of a year asks for the same ones again at every keystroke. */
const known = new Map<string, Map<number, DaySpan>>();

/** The day on which an instant falls in the zone. */
export function daySpanAt(instant: number, timeZone: string): DaySpan {
  let days = known.get(timeZone);
  if (!days) known.set(timeZone, (days = new Map()));
  const number = Math.floor((instant + offsetAt(instant, timeZone)) / MS_A_DAY);
  let span = days.get(number);
  if (!span) {
    const day = fromDayNumber(number);
    span = { day, start: startOfDay(day, timeZone), end: startOfDay(addDays(day, 1), timeZone) };
    days.set(number, span);
  }
  return span;
}
