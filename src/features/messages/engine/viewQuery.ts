import { queryOptions } from '@tanstack/react-query';
import type { ViewRequest } from '#src/features/messages/worker/view/viewRequest.ts';
import type { InboxView } from '#src/features/messages/view.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import type { InboxEngine } from './inboxEngine.ts';
import type { LoadedWindow } from './windowQuery.ts';

const SECOND_MS = 1000;

/** Of all views. */
export const viewsKey = ['messages', 'view'] as const;

interface Viewed {
  view: InboxView;
  range: DayRange;
  timeZone: string;
}

/** Has the worker compute a view of these windows, newest days first. */
export function viewOfWindows(
  engine: InboxEngine,
  { view: { text, filters, sort, group }, range: { from, to }, timeZone }: Viewed,
  windows: readonly LoadedWindow[],
) {
  const keys = windows.map(({ key }) => key);
  const request: ViewRequest = { windows: keys, range: { from, to }, timeZone, text, filters, sort, group };
  // Another answer is another view.
  const versions = windows.map(({ version }) => version);
  const { generation } = engine;
  return queryOptions({
    queryKey: [...viewsKey, generation, versions, request],
    queryFn: async ({ signal }) => {
      const { list, rows } = await engine.ask('view', request, signal);
      engine.rows.keep(rows, list);
      return list;
    },
    enabled: versions.length > 0,
    // A list of an earlier worker has rows that nobody can give any more, and a version of another count.
    placeholderData: (before, query) =>
      versions.length > 0 && query?.queryKey[viewsKey.length] === generation ? before : undefined,
    // It says the same for ever. Each keystroke and each answered window makes another, of up to 16 bytes a message: those of
    // before are not kept for long.
    staleTime: Infinity,
    gcTime: 5 * SECOND_MS,
    structuralSharing: false,
    retry: false,
  });
}
