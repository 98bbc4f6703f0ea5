/** A month, from 1, of a year. `firstDay` is in days since 1970-01-01, as all days here are: numbers, for arithmetic. */
export interface Month {
  year: number;
  month: number;
  firstDay: number;
  /** In days. */
  length: number;
}

const MS_A_DAY = 86_400_000;

/** The month that a day lies in. */
export function monthOf(day: number): Month {
  const date = new Date(day * MS_A_DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  const firstDay = firstDayOf(year, month);
  return { year, month, firstDay, length: firstDayOf(year, month + 1) - firstDay };
}

/** The first day of a month; a month past December, or before January, counts on into other years. Years from 100. */
export function firstDayOf(year: number, month: number): number {
  return Date.UTC(year, month - 1, 1) / MS_A_DAY;
}

/** 0 is Sunday. */
export function weekdayOf(day: number): number {
  return floorMod(day + 4, 7);
}

/** The remainder that is never negative: -1 modulo 7 is 6. */
export function floorMod(value: number, modulus: number): number {
  return value - modulus * Math.floor(value / modulus);
}
