import type { DayRange } from '#src/lib/time/dayChoice.ts';

const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** "Oct 25 – Nov 23, 2026": with the year, for paper is read in another one too. */
export function daysOnPaper({ from, to }: DayRange): string {
  return format.formatRange(Date.parse(from), Date.parse(to));
}
