import { type QueryClient, useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { messageCallsQuery } from '#src/api/messageCalls.ts';
import type { Call } from '#src/features/recordings/list/calls/call.ts';
import type { MessageOn } from '#src/features/recordings/list/filters/callFacets.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import type { AskedQuery } from '#src/ui/queryState.ts';
import { useErrorOf } from '#src/ui/useErrorOf.ts';
import { datesToAsk, messagesOnCalls, monthsToAsk } from './messagesOnCalls.ts';

const AT_ONCE = 2;

export interface MessagesOnCalls {
  messageOn: (call: Call) => MessageOn;
  /** How many months are still to be answered; 0 when nobody asked. */
  pending: number;
  /** Why some could not be read, and the way to ask for those again; null where none failed. */
  failure: { error: unknown; asking: boolean; askAgain: () => void } | null;
}

/** Looks on which calls of some days messages were taken, once that was wanted of them: month by month, a few at once. */
export function useMessagesOnCalls(
  { days, isWanted }: { days: DayRange | null; isWanted: boolean },
  timeZone: string,
): MessagesOnCalls {
  const client = useQueryClient();
  const [from, to] = [days?.from, days?.to];
  const isAsked = useOnceFor(`${from} ${to}`, isWanted);
  const months = useMemo(() => (isAsked && from && to ? monthsToAsk({ from, to }) : []), [isAsked, from, to]);
  // Read from the cache and not from the results below, which do not exist yet; each of them that settles renders this again.
  const waiting = new Set(months.filter((month) => isOpen(client, month)).slice(AT_ONCE));
  const results = useQueries({
    queries: months.map((month) => monthQuery(month, !waiting.has(month))),
    combine: pickResults,
  });

  const messageOn = useMemo(
    () =>
      messagesOnCalls(
        months.map((month, index) => ({ days: month, calls: results[index]?.data ?? null })),
        timeZone,
      ),
    [months, results, timeZone],
  );
  const open = results.filter(({ data }) => data === undefined);
  // Also while they are asked for again.
  const failed = open.filter(({ errorUpdateCount }) => errorUpdateCount > 0);
  const error = useErrorOf(failed[0] ?? notAsked);
  const askAgain = useCallback(() => {
    for (const { refetch } of failed) void refetch();
  }, [failed]);
  return {
    messageOn,
    pending: open.length - failed.length,
    failure:
      failed.length > 0 ? { error, asking: failed.some(({ isFetching }) => isFetching), askAgain } : null,
  };
}

/** True from the first time that something is wanted of a thing, for as long as it is about that. */
function useOnceFor(thing: string, isWanted: boolean): boolean {
  const [wantedOf, setWantedOf] = useState<string | null>(null);
  if (isWanted && wantedOf !== thing) setWantedOf(thing);
  return wantedOf === thing;
}

function isOpen(client: QueryClient, month: DayRange): boolean {
  const state = client.getQueryState(messageCallsQuery(datesToAsk(month)).queryKey);
  return state === undefined || state.status === 'pending';
}

const monthQuery = (month: DayRange, enabled: boolean) => ({
  ...messageCallsQuery(datesToAsk(month)),
  enabled,
});

const notAsked: AskedQuery = { data: undefined, error: null, isFetching: false, errorUpdateCount: 0 };

type Result = AskedQuery & Pick<UseQueryResult<number[]>, 'data' | 'refetch'>;

function pickResults(results: readonly Result[]): Result[] {
  return results.map(({ data, error, isFetching, errorUpdateCount, refetch }) => ({
    data,
    error,
    isFetching,
    errorUpdateCount,
    refetch,
  }));
}
