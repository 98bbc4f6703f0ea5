import { addDays } from '#src/lib/time/civilDate.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import { startOfDay } from '#src/lib/time/zone.ts';
import type { Call } from './call.ts';

/** Whether a call started on days of the zone; with null for the days, any call did, one of no known time too. */
export function inDays(days: DayRange | null, timeZone: string): (call: Call) => boolean {
  if (days === null) return () => true;
  const [from, until] = [startOfDay(days.from, timeZone), startOfDay(addDays(days.to, 1), timeZone)];
  return ({ facts: { start } }) => start !== null && start >= from && start < until;
}
