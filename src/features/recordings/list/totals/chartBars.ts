import { counted, inWords } from '#src/features/recordings/list/callWords.ts';
import { hourLabel } from '#src/features/recordings/list/filters/choice.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { choiceLabel, type DayRange } from '#src/lib/time/dayChoice.ts';
import { formatDay, formatDayHeading } from '#src/lib/time/format.ts';
import type { Bar } from '#src/ui/bars/Bars.tsx';
import type { CallTotals } from './totalsOf.ts';

/** What the bars measure. */
export const measures = ['calls', 'talk', 'wait'] as const;

export type Measure = (typeof measures)[number];

export const measureLabels: Record<Measure, string> = { calls: 'Calls', talk: 'Talk', wait: 'Median wait' };

/** One bar for each span of days, the key its first day. The first, the middle and the last are named. */
export function spanBars(
  spans: readonly { span: DayRange; totals: CallTotals }[],
  measure: Measure,
  today: CivilDate,
): Bar[] {
  const named = new Set([0, Math.floor((spans.length - 1) / 2), spans.length - 1]);
  return spans.map(({ span, totals }, index) => ({
    key: span.from,
    value: measured(totals, measure),
    label: `${spanLabel(span, today)}: ${totalsWords(totals)}`,
    tick: named.has(index) ? formatDay(span.from, today) : undefined,
  }));
}

/** One bar for each hour, the key the hour. */
export function hourBars(hours: readonly { hour: number; totals: CallTotals }[], measure: Measure): Bar[] {
  return hours.map(({ hour, totals }) => ({
    key: String(hour),
    value: measured(totals, measure),
    label: `${hourLabel(hour)} to ${hourLabel((hour + 1) % 24)}: ${totalsWords(totals)}`,
    tick: hour % 6 === 0 ? hourLabel(hour) : undefined,
  }));
}

/** "24 calls, 1 hour 12 minutes of talk, median wait 18 seconds" */
export function totalsWords({ calls, talk, medianWait }: CallTotals): string {
  if (calls === 0) return 'no calls';
  return [
    counted(calls),
    talk === null ? null : `${inWords(talk)} of talk`,
    medianWait === null ? null : `median wait ${inWords(medianWait)}`,
  ]
    .filter((words) => words !== null)
    .join(', ');
}

function measured({ calls, talk, medianWait }: CallTotals, measure: Measure): number {
  return { calls, talk: talk ?? 0, wait: medianWait ?? 0 }[measure];
}

function spanLabel(span: DayRange, today: CivilDate): string {
  return span.from === span.to
    ? formatDayHeading(span.from, today)
    : choiceLabel({ days: 'custom', ...span }, today);
}
