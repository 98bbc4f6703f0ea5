import { occurrences } from '#src/v2/recurrence.ts';
import { readRule } from '#src/v2/rule.ts';

interface Repeating {
  rule?: unknown;
  times?: string[] | null;
}

/** From one full moon to the next. */
const MOON = 29.53 * 86_400_000;

/** Instants in milliseconds; null for never. */
export interface NextAndPrevious {
  next: number | null;
  previous: number | null;
}

/** When a schedule made at `start` fires after `now`, and when it last did. */
export function nextAndPrevious(
  { rule, times = null }: Repeating,
  start: number,
  now: number,
  timeZone: string,
): NextAndPrevious {
  // The one rule that we cannot read either is a lunar one: see reminders.ts.
  if (!readRule(rule)) return { next: start + Math.ceil((now - start) / MOON) * MOON, previous: null };
  for (let count = 16; ; count *= 8) {
    const found = occurrences({ rule, times, start: new Date(start), timeZone }, { count }).map(Number);
    const next = found.find((instant) => instant > now);
    if (next === undefined && found.length === count) continue;
    const previous = found.findLast((instant) => instant <= now);
    return { next: next ?? null, previous: previous ?? null };
  }
}
