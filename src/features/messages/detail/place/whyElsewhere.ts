import type { DayRange } from '#src/lib/time/dayChoice.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';

/**
 * Why the list does not hold a message taken at `at`; null while it may still come, for not everything `isLoaded`. `range`: the
 * days that the list is of.
 */
export function whyElsewhere(
  at: number,
  { range, isLoaded }: { range: DayRange; isLoaded: boolean },
  timeZone: string,
): 'other-days' | 'narrowed' | null {
  const day = civilDateOf(at, timeZone);
  if (day < range.from || day > range.to) return 'other-days';
  return isLoaded ? 'narrowed' : null;
}
