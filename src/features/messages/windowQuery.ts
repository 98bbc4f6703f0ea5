import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { messagesQuery } from '#src/api/messages.ts';
import { addDays } from '#src/lib/time/civilDate.ts';
import type { Window } from './windows.ts';

const POLL_MS = 20_000;
const SETTLED_STALE_MS = 5 * 60_000;

/** How a window is asked for. The live one is asked again while the page is looked at; older days seldom change. */
export function windowQuery({ asked, live }: Window, client: QueryClient, mayAsk: boolean) {
  const query = messagesQuery(asked.from, asked.to);
  if (!live) {
    return queryOptions({
      ...query,
      enabled: mayAsk,
      staleTime: SETTLED_STALE_MS,
      refetchOnWindowFocus: false,
    });
  }
  // At midnight the live window moves on by a day: until the new one is read, the old one is shown.
  const beforeMidnight = messagesQuery(addDays(asked.from, -1), addDays(asked.to, -1)).queryKey;
  return queryOptions({
    ...query,
    enabled: mayAsk,
    refetchInterval: POLL_MS,
    placeholderData: () => client.getQueryData(beforeMidnight),
  });
}
