import { type CivilDate, parseCivilDate } from '#src/lib/time/civilDate.ts';
import type { CalendarMode } from './calendarRange.ts';

/** The years in which the calendar can be leafed through, so that no address sends it past the end of time. */
const FIRST = '2000-01-01';
const LAST = '2199-12-31';

/** What the calendar shows: which way, and which day is among the days shown. */
export interface CalendarPlace {
  mode: CalendarMode;
  day: CivilDate;
}

/** Reads `?view=week&day=2026-11-23`; what is missing or makes no sense reads as `otherwise`. */
export function readPlace(params: URLSearchParams, otherwise: CalendarPlace): CalendarPlace {
  const day = parseCivilDate(params.get('day') ?? '');
  return {
    mode: readMode(params.get('view')) ?? otherwise.mode,
    day: day && day >= FIRST && day <= LAST ? day : otherwise.day,
  };
}

/** The address's parameters with the place in them; others stay, and what is `otherwise` is left out. */
export function writePlace(
  { mode, day }: CalendarPlace,
  params: URLSearchParams,
  otherwise: CalendarPlace,
): URLSearchParams {
  const written = new URLSearchParams(params);
  written.delete('view');
  written.delete('day');
  if (mode !== otherwise.mode) written.set('view', mode);
  if (day !== otherwise.day) written.set('day', day);
  return written;
}

function readMode(text: string | null): CalendarMode | null {
  return text === 'month' || text === 'week' || text === 'agenda' ? text : null;
}
