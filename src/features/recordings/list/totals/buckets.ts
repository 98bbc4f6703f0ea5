import type { Call } from '#src/features/recordings/list/calls/call.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import { civilDateOf, wallClock } from '#src/lib/time/zone.ts';
import { type SpanUnit, spansOf } from './spans.ts';
import { type CallTotals, totalsOf } from './totalsOf.ts';

/** Calls by day, week or month of the zone, empty ones too. Calls outside the days, and of no known time, are in none. */
export function bySpan(
  calls: readonly Call[],
  days: DayRange,
  unit: SpanUnit,
  timeZone: string,
): { span: DayRange; totals: CallTotals }[] {
  const spans = spansOf(days, unit);
  const ofDay = Map.groupBy(calls, ({ facts: { start } }) =>
    start === null ? null : civilDateOf(start, timeZone),
  );
  const daysWithCalls = [...ofDay.keys()].filter((date) => date !== null);
  const inSpan = Map.groupBy(daysWithCalls, (date) => spanIndex(spans, date));
  return spans.map((span, index) => ({
    span,
    totals: totalsOf((inSpan.get(index) ?? []).flatMap((date) => ofDay.get(date) ?? [])),
  }));
}

/** Calls by the hour that the clocks of the zone showed, from 0 to 23: an hour that clocks went through twice is one. */
export function byHour(calls: readonly Call[], timeZone: string): { hour: number; totals: CallTotals }[] {
  const ofHour = Map.groupBy(calls, ({ facts: { start } }) =>
    start === null ? null : hourOf(start, timeZone),
  );
  return Array.from({ length: 24 }, (_, hour) => ({ hour, totals: totalsOf(ofHour.get(hour) ?? []) }));
}

/** The hour, from 0, that clocks of the zone show. */
export function hourOf(instant: number, timeZone: string): number {
  return Math.floor(wallClock(instant, timeZone).minutes / 60);
}

/** The days from the first to the last of the calls; null where none has a known time. */
export function daysOfCalls(calls: readonly Call[], timeZone: string): DayRange | null {
  let [first, last] = [Infinity, -Infinity];
  for (const {
    facts: { start },
  } of calls) {
    if (start === null) continue;
    first = Math.min(first, start);
    last = Math.max(last, start);
  }
  return first > last ? null : { from: civilDateOf(first, timeZone), to: civilDateOf(last, timeZone) };
}

function spanIndex(spans: readonly DayRange[], date: CivilDate): number {
  let [low, high] = [0, spans.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (date > (spans[middle]?.to ?? date)) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span && date >= span.from && date <= span.to ? low : -1;
}
