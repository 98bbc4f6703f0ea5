import { addDays } from '#src/lib/time/civilDate.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';

/** The days that the list shows, as the address's `days` says. */
export const dayRanges = ['last-7', 'last-30', 'all'] as const;

export type DayRange = (typeof dayRanges)[number];

export const defaultDayRange: DayRange = 'last-30';

export const dayRangeLabels: Record<DayRange, string> = {
  'last-7': 'Last 7 days',
  'last-30': 'Last 30 days',
  all: 'All',
};

/** Anything that is not a range, as an old bookmark may hold, is the default one. */
export function parseDayRange(text: string | null): DayRange {
  return dayRanges.find((range) => range === text) ?? defaultDayRange;
}

const lengths = { 'last-7': 7, 'last-30': 30 };

/**
 * Whether a call that started at `start` belongs to the range. Today is the last of its days, by the clocks of the zone; a
 * call of no known time belongs to `all` only.
 */
export function isInDayRange(start: number | null, range: DayRange, now: number, timeZone: string): boolean {
  if (range === 'all') return true;
  if (start === null) return false;
  const today = civilDateOf(now, timeZone);
  return civilDateOf(start, timeZone) > addDays(today, -lengths[range]);
}
