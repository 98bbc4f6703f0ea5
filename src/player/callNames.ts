import { formatDayAndTime } from '#src/lib/time/format.ts';

/**
 * What a call is called without names or numbers: "Call of Nov 21, 2:14 PM" as a title, which the system may show too,
 * and "the call of Nov 21, 2:14 PM" for the labels of buttons.
 */
export function callNames(
  startedAt: number | null,
  now: number,
  timeZone: string,
): { title: string; inLabel: string } {
  const name = startedAt === null ? 'call' : `call of ${formatDayAndTime(startedAt, now, timeZone)}`;
  return { title: `C${name.slice(1)}`, inLabel: `the ${name}` };
}
