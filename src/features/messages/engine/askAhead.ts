import type { QueryClient } from '@tanstack/react-query';
import { readView } from '#src/features/messages/viewParams.ts';
import { rangeOf } from '#src/lib/time/dayChoice.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import { inboxEngine } from './inboxEngine.ts';
import { windowQuery } from './windowQuery.ts';
import { windowsOf } from './windows.ts';
import { askable } from './windowsToAsk.ts';

/** Has the worker there by the time that it is asked something. */
export function startEngine(client: QueryClient): void {
  inboxEngine(client).start();
}

/** Asks for the windows that useWindows will ask for first, before there is a page to show them. */
export function askAhead(client: QueryClient, search: string, timeZone: string, now: number): void {
  const engine = inboxEngine(client);
  const today = civilDateOf(now, timeZone);
  const { days } = readView(new URLSearchParams(search));
  const windows = windowsOf(rangeOf(days, today), today);
  const mayAsk = askable(windows.map(() => null));
  for (const window of windows.filter((_, at) => mayAsk[at]))
    void client.prefetchQuery(windowQuery(engine, window, timeZone));
}
