import { invariant } from '#src/lib/invariant.ts';
import {
  type CivilDate,
  fromDayNumber,
  parseCivilDate,
  toDayNumber,
  weekday,
} from '#src/lib/time/civilDate.ts';
import { Random } from '#src/demo/random.ts';

/** How busy a weekday is, Sunday first; 1 on the average. */
const weekdayLoad = [0.3, 1.4, 1.2, 1.15, 1.15, 1.2, 0.6];

/** How many things happen on each day, and a running number for each that stays the same as days pass. */
export interface Calendar {
  /** The first, and the one after the last, number of a day. */
  numbersOf: (day: CivilDate) => { first: number; end: number };
  /** The day of a number; null for one that is not given out by the end of `lastDay`. */
  dayOf: (number: number, lastDay: CivilDate) => CivilDate | null;
}

/** About `perYear` things a year, more on weekdays, from the account's opening in 2020 on; numbers start at `firstNumber`. */
export function createCalendar(seed: number, name: string, perYear: number, firstNumber: number): Calendar {
  const opened = parseCivilDate('2020-01-01');
  invariant(opened, 'the opening day is written as YYYY-MM-DD');
  const openedDay = toDayNumber(opened);

  // ends[i]: how many things there were by the end of day i; grown as far as it is asked for.
  const ends: number[] = [];
  let sum = 0;
  function endOf(index: number): number {
    while (ends.length <= index) {
      const day = fromDayNumber(openedDay + ends.length);
      const luck = 0.75 + new Random(seed, name, 'load', day).next() / 2;
      sum += (perYear / 365) * (weekdayLoad[weekday(day)] ?? 1) * luck;
      ends.push(Math.floor(sum));
    }
    return ends[index] ?? 0;
  }

  return {
    numbersOf(day) {
      const index = toDayNumber(day) - openedDay;
      return { first: firstNumber + endOf(index - 1), end: firstNumber + endOf(index) };
    },
    dayOf(number, lastDay) {
      const place = number - firstNumber;
      const last = toDayNumber(lastDay) - openedDay;
      if (place < 0 || place >= endOf(last)) return null;
      let low = 0;
      let high = last;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (endOf(middle) > place) high = middle;
        else low = middle + 1;
      }
      return fromDayNumber(openedDay + low);
    },
  };
}
