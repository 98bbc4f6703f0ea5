import type { QueryClient } from '@tanstack/react-query';
import { addDays } from '#src/lib/time/civilDate.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import type { InboxEngine } from './inboxEngine.ts';
import { isWindowKey, type LoadedWindow } from './windowQuery.ts';

/** Every window that the worker holds, whatever it was asked for. */
export function loadedWindows(client: QueryClient, engine: InboxEngine): LoadedWindow[] {
  return client
    .getQueriesData<LoadedWindow>({ predicate: ({ queryKey }) => isWindowKey(queryKey) })
    .flatMap(([, data]) => (data?.generation === engine.generation ? data : []));
}

/** Days that follow each other drawn together, newest first. */
export function joinedDays(ranges: readonly DayRange[]): DayRange[] {
  const joined: DayRange[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => (a.to < b.to ? 1 : -1))) {
    const last = joined.at(-1);
    if (last && addDays(to, 1) >= last.from) last.from = from < last.from ? from : last.from;
    else joined.push({ from, to });
  }
  return joined;
}
