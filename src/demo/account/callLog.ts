import { Random } from '#src/demo/random.ts';
import { addDays, type CivilDate } from '#src/lib/time/civilDate.ts';
import { civilDateOf, startOfDay } from '#src/lib/time/zone.ts';
import { createCalendar } from './calendar.ts';

/** Calls an hour, from midnight on: office hours, a dip at lunch, some nights. */
const hourLoad = [
  [1, 0],
  [1, 1],
  [1, 2],
  [1, 3],
  [1, 4],
  [2, 5],
  [4, 6],
  [9, 7],
  [26, 8],
  [38, 9],
  [36, 10],
  [32, 11],
  [22, 12],
  [27, 13],
  [34, 14],
  [33, 15],
  [30, 16],
  [22, 17],
  [12, 18],
  [8, 19],
  [6, 20],
  [4, 21],
  [3, 22],
  [2, 23],
] as const;

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
    const drawTime = () => start + Math.floor((random.weighted(hourLoad) + random.next()) * hour);
    return Array.from({ length: end - first }, drawTime)
      .toSorted((a, b) => a - b)
      .map((at, index) => ({ number: first + index, at }))
      .filter(({ at }) => at <= clock());
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
