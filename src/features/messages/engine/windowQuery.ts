import { queryOptions } from '@tanstack/react-query';
import { usageHeaders } from '#src/api/activity.ts';
import { askAgainEvery } from '#src/api/askAgain.ts';
import type { WindowAnswer } from '#src/features/messages/worker/inboxService.ts';
import { ApiError } from '#src/lib/apiError.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import type { InboxEngine } from './inboxEngine.ts';
import type { DayWindow } from './windows.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;

/** Milliseconds: whoever is told to wait longer than that is told that it failed. */
const LONGEST_WAIT = 30_000;

/** How long to wait before a second try, in milliseconds; null where one would not help. */
function secondTryAfter(error: Error): number | null {
  if (!(error instanceof ApiError)) return null;
  const wait = error.retryAfter === null ? null : error.retryAfter * SECOND_MS;
  if (wait === null) return error.code === 'unreachable' ? SECOND_MS : null;
  return wait <= LONGEST_WAIT ? wait : null;
}

/** How often a window is asked for again while the page is looked at; `staleTime`, in the same unit, when it is shown anew. */
const freshness = {
  // What is asked again by the clock needs no second try, which behind other tabs would wait for somebody to look.
  today: { ...askAgainEvery(20_000), staleTime: 15_000, retry: false },
  recent: { ...askAgainEvery(MINUTE_MS), staleTime: 15_000, retry: false },
  settled: {
    refetchInterval: false,
    staleTime: 5 * MINUTE_MS,
    refetchOnWindowFocus: false,
    retry: (failures: number, error: Error) => failures < 1 && secondTryAfter(error) !== null,
    retryDelay: (_failures: number, error: Error) => secondTryAfter(error) ?? 0,
  },
} as const;

/** A window as the page has it: what it holds is in the worker, and gone with it. */
export interface LoadedWindow extends WindowAnswer {
  key: string;
  days: DayRange;
  generation: number;
}

/** Has the worker load a window. */
export function windowQuery(engine: InboxEngine, { key, days, asked, age }: DayWindow, timeZone: string) {
  return queryOptions({
    queryKey: ['messages', 'window', key],
    queryFn: async ({ signal }): Promise<LoadedWindow> => {
      const usage = usageHeaders('person');
      const request = { key, days, asked, timeZone, isSettled: age === 'settled', usage };
      const answer = await engine.ask('load', request, signal);
      return { ...answer, key, days, generation: engine.generation };
    },
    ...freshness[age],
  });
}

export function isWindowKey(key: readonly unknown[]): key is ['messages', 'window', string] {
  return key[0] === 'messages' && key[1] === 'window';
}
