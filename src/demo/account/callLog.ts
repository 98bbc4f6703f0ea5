import { Random } from '#src/demo/random.ts';
import { addDays, type CivilDate } from '#src/lib/time/civilDate.ts';
import { civilDateOf, startOfDay } from '#src/lib/time/zone.ts';
import { createCalendar } from './calendar.ts';

/** Calls an hour, from midnight on: office hours, a dip at lunch, some nights. */
const hourLoad = [1, 1, 1, 1, 1, 2, 4, 9, 26, 38, 36, 32, 22, 27, 34, 33, 30, 22, 12, 8, 6, 4, 3, 2];
const dayLoad = hourLoad.reduce((sum, load) => sum + load);

/** Something that came in: its running number and when. */
export interface Entry {
  number: number;
  at: number;
}

export interface LogOptions {
  seed: number;
  /** Two logs of one seed differ by their names. */
  name: string;
  perYear: number;
  firstNumber: number;
  timeZone: string;
  /** The service's clock, in milliseconds. */
  clock: () => number;
}

/** A year of entries, up to now: as the clock goes on, new ones come in and old ones leave. */
export interface CallLog {
  firstDay: () => CivilDate;
  lastDay: () => CivilDate;
  /** A day's entries, oldest first; none outside the year. */
  ofDay: (day: CivilDate) => Entry[];
  find: (number: number) => Entry | null;
}

export function createCallLog({ seed, name, perYear, firstNumber, timeZone, clock }: LogOptions): CallLog {
  const calendar = createCalendar(seed, name, perYear, firstNumber);
  const lastDay = () => civilDateOf(clock(), timeZone);
  const firstDay = () => addDays(lastDay(), -364);

  function ofDay(day: CivilDate): Entry[] {
    if (day < firstDay() || day > lastDay()) return [];
    const { first, end } = calendar.numbersOf(day);
    const random = new Random(seed, name, 'times', day);
    const start = startOfDay(day, timeZone);
    const hour = (startOfDay(addDays(day, 1), timeZone) - start) / 24;
    const entries = Array.from({ length: end - first }, (_, index) => {
      // One in each of as many equal shares of the day's load: no morning is empty by bad luck.
      const hours = hoursAt((index + random.next()) / (end - first));
      return { number: first + index, at: start + Math.floor(hours * hour) };
    });
    return entries.filter(({ at }) => at <= clock());
  }

  return {
    firstDay,
    lastDay,
    ofDay,
    find(number) {
      const day = calendar.dayOf(number, lastDay());
      return (day && ofDay(day).find((entry) => entry.number === number)) ?? null;
    },
  };
}

/** How many hours of a day have passed when a share of its calls, from 0 to 1, have come in. */
function hoursAt(share: number): number {
  let left = share * dayLoad;
  for (const [hour, load] of hourLoad.entries()) {
    if (left < load) return hour + left / load;
    left -= load;
  }
  return 24;
}
