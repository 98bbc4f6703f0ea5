import { offsetAt } from '#src/lib/time/zone.ts';

/** "2026-11-23 14:05:09", as clocks in the zone show an instant: what every spreadsheet reads as a date and a time. */
export function sheetTime(instant: number, timeZone: string): string {
  const wall = new Date(instant + offsetAt(instant, timeZone));
  return wall.toISOString().slice(0, 19).replace('T', ' ');
}
