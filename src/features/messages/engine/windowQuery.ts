import { queryOptions } from '@tanstack/react-query';
import { usageHeaders } from '#src/api/activity.ts';
import { askAgainEvery } from '#src/api/askAgain.ts';
import type { WindowAnswer } from '#src/features/messages/worker/inboxService.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import type { InboxEngine } from './inboxEngine.ts';
import type { DayWindow } from './windows.ts';

const MINUTE_MS = 60_000;

/** How often a window is asked for again while the page is looked at; `staleTime`, in the same unit, when it is shown anew. */
const freshness = {
  today: { ...askAgainEvery(20_000), staleTime: 15_000 },
  recent: { ...askAgainEvery(MINUTE_MS), staleTime: 15_000 },
  settled: { refetchInterval: false, staleTime: 5 * MINUTE_MS, refetchOnWindowFocus: false },
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
