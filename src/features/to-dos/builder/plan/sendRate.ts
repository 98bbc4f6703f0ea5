import type { NewToDo } from '#src/v2/newToDo.ts';

const DAYS_A_YEAR = 365.2425;

/** "About 22 a month, 261 a year", on the average. */
export function rateWords({ days, times, interval }: NewToDo['schedule']): string {
  const yearly = (days.length * times.length * DAYS_A_YEAR) / 7 / interval;
  const monthly = yearly / 12;
  const aYear = Math.round(yearly).toLocaleString('en-US');
  if (yearly < 1.5) return `About one in ${Math.round(DAYS_A_YEAR / 7 / yearly)} weeks`;
  if (monthly < 1.5) return `About ${aYear} a year`;
  return `About ${Math.round(monthly).toLocaleString('en-US')} a month, ${aYear} a year`;
}
