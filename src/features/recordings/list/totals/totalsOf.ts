import type { Call } from '#src/features/recordings/list/calls/call.ts';
import { median } from './median.ts';

/** What some calls come to. Times are in seconds, of the calls that tell theirs; null where none does. */
export interface CallTotals {
  calls: number;
  talk: number | null;
  medianWait: number | null;
  longestWait: number | null;
}

export function totalsOf(calls: readonly Call[]): CallTotals {
  const talks = calls.flatMap(({ facts }) => facts.talk ?? []);
  const waits = calls.flatMap(({ facts }) => facts.wait ?? []);
  return {
    calls: calls.length,
    talk: talks.length > 0 ? talks.reduce((sum, talk) => sum + talk, 0) : null,
    medianWait: median(waits),
    longestWait: waits.length > 0 ? waits.reduce((longest, wait) => Math.max(longest, wait), 0) : null,
  };
}
