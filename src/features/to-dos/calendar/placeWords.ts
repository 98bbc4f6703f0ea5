import { addDays, type CivilDate } from '#src/lib/time/civilDate.ts';
import { formatDay } from '#src/lib/time/format.ts';
import type { CalendarPlace } from './calendarParams.ts';
import { rangeOf } from './calendarRange.ts';

const month = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "November 2026", or "Nov 22 – Nov 28" with the year where that is not today's. */
export function placeWords({ mode, day }: CalendarPlace, today: CivilDate): string {
  if (mode === 'month') return month.format(Date.parse(day));
  const { from, until } = rangeOf(mode, day);
  return `${formatDay(from, today)} – ${formatDay(addDays(until, -1), today)}`;
}
