import { type CivilDate, civilDate, parseCivilDate, yearMonthDay } from './civilDate.ts';

/**
 * Reads a day as people type it: `11/23/2026`, `11-23-26`, `11.23` or `2026-11-23`. Without a year it is the latest
 * such day that is not after `today`. Null for anything else.
 */
export function readTypedDay(text: string, today: CivilDate): CivilDate | null {
  const typed = text.trim();
  const iso = parseCivilDate(typed);
  if (iso) return iso;
  const [, month, day, year] = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(typed) ?? [];
  if (!month) return null;
  if (year) return civilDate(Number(year) + (year.length === 2 ? 2000 : 0), Number(month), Number(day));
  const thisYear = yearMonthDay(today).year;
  for (let asked = thisYear; asked > thisYear - 8; asked -= 1) {
    const date = civilDate(asked, Number(month), Number(day));
    if (date && date <= today) return date;
  }
  return null;
}

/** "11/23/2026" */
export function formatTypedDay(date: CivilDate): string {
  return `${date.slice(5, 7)}/${date.slice(8, 10)}/${date.slice(0, 4)}`;
}
