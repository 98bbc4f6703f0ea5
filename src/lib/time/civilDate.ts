import { invariant } from '#src/lib/invariant.ts';

/** A day in the calendar, of no zone, as `YYYY-MM-DD`: sorts and compares as text. */
export type CivilDate = string & { readonly civilDate: unique symbol };

const MS_A_DAY = 86_400_000;

/** The date, or null when the calendar has no such day (February 30) or the year is not between 1 and 9999. */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1 || year > 9999) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where the brand is given
  return date.toISOString().slice(0, 10) as CivilDate;
}

/** Reads `YYYY-MM-DD` (an address's parameter, a date input's value); null for anything else. */
export function parseCivilDate(text: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match && civilDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Days since 1970-01-01, which is 0. */
export function toDayNumber(date: CivilDate): number {
  return Date.parse(date) / MS_A_DAY;
}

export function fromDayNumber(dayNumber: number): CivilDate {
  const date = new Date(dayNumber * MS_A_DAY);
  const civil = civilDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  invariant(
    civil,
    `day number ${dayNumber} is outside the years 1 to 9999; check the arithmetic that made it`,
  );
  return civil;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(toDayNumber(date) + days);
}

export function earlier(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b;
}

/** 0 is Sunday, as in IceCube and JavaScript. */
export function weekday(date: CivilDate): number {
  return new Date(date).getUTCDay();
}

export function yearMonthDay(date: CivilDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
