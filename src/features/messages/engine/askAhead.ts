import type { QueryClient } from '@tanstack/react-query';
import { readView } from '#src/features/messages/viewParams.ts';
import { rangeOf } from '#src/lib/time/dayChoice.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import { inboxEngine } from './inboxEngine.ts';
import { viewOfWindows } from './viewQuery.ts';
import { type LoadedWindow, windowQuery } from './windowQuery.ts';
import { windowsOf } from './windows.ts';
import { turnsOf } from './windowsToAsk.ts';

interface Asking {
  /** Of the inbox’s address. */
  search: string;
  timeZone: string;
  now: number;
}

/** Has the worker there by the time that it is asked something. */
export function startEngine(client: QueryClient): void {
  inboxEngine(client).start();
}

/**
 * Asks for what useInbox will ask for first, before there is a page that shows it. The first window by itself: its
 * rows are the first on screen, and on a slow line each further answer would delay them. Resolves once they are there.
 */
export async function askAhead(client: QueryClient, { search, timeZone, now }: Asking): Promise<void> {
  const engine = inboxEngine(client);
  const today = civilDateOf(now, timeZone);
  const view = { ...readView(new URLSearchParams(search)), text: '' };
  const range = rangeOf(view.days, today);
  const windows = windowsOf(range, today);
  const turns = turnsOf(windows.map(() => null));
  const queries = windows
    .filter((_, at) => turns[at] === 'now')
    .map((window) => windowQuery(engine, window, timeZone));

  async function ask(some: typeof queries): Promise<void> {
    if (some.length === 0) return;
    await Promise.all(some.map((query) => client.prefetchQuery({ ...query, retry: false })));
    const answered = queries
      .map(({ queryKey }) => client.getQueryData<LoadedWindow>(queryKey))
      .filter((window) => window !== undefined);
    const query = viewOfWindows(engine, { view, range, timeZone }, answered);
    if (answered.length > 0) await client.prefetchQuery(query);
  }

  await ask(queries.slice(0, 1));
  void ask(queries.slice(1));
}
