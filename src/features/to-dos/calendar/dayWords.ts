import type { CivilDate } from '#src/lib/time/civilDate.ts';

const format = new Intl.DateTimeFormat('en-US', {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});

/** "Monday, November 23, today: 12 sends": a day of the calendar to those who do not see where it stands. */
export function dayWords(day: CivilDate, today: CivilDate, count: number): string {
  return `${format.format(Date.parse(day))}${day === today ? ', today' : ''}: ${countWords(count)}`;
}

export function countWords(count: number): string {
  if (count === 0) return 'nothing is sent';
  return count === 1 ? '1 send' : `${count} sends`;
}
