import { useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { messagesQuery } from '#src/api/messages.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import type { Rows } from '#src/v2/envelope.ts';
import type { Message } from '#src/v2/message.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import { mergeMessages } from './inbox.ts';
import type { WindowOutcome } from './inboxState.ts';
import { windowQuery } from './windowQuery.ts';
import { askable, type Window, windowsOf } from './windows.ts';

const AT_ONCE = 3;

export interface InboxWindow {
  window: Window;
  outcome: WindowOutcome;
  asking: boolean;
  askAgain: () => void;
}

export interface Inbox {
  /** Those that are there by now, newest first. */
  messages: Message[];
  /** How many rows of the answers could not be read. */
  setAside: number;
  windows: InboxWindow[];
}

/** The messages of some days of the zone: read window by window, a few at once, and shown as they come. */
export function useInbox({ from, to }: DayRange, today: CivilDate, timeZone: string): Inbox {
  const client = useQueryClient();
  const windows = useMemo(() => windowsOf({ from, to }, today), [from, to, today]);
  // Read from the cache and not from the results below, which do not exist yet; each of them that settles renders this again.
  const settled = windows.map(({ asked }) => {
    const state = client.getQueryState(messagesQuery(asked.from, asked.to).queryKey);
    return state !== undefined && state.status !== 'pending';
  });
  const mayAsk = askable(settled, AT_ONCE);
  const results = useQueries({
    queries: windows.map((window, index) => windowQuery(window, client, mayAsk[index] ?? false)),
    combine: pickResults,
  });
  const messages = useMemo(() => {
    const answers = results.map(({ data }) => data?.rows ?? []);
    return mergeMessages(answers, { from, to }, timeZone);
  }, [results, from, to, timeZone]);

  return {
    messages,
    setAside: results.reduce((sum, { data }) => sum + (data?.setAside ?? 0), 0),
    windows: windows.flatMap((window, index) => {
      const result = results[index];
      if (!result) return [];
      const { isFetching, refetch } = result;
      return { window, outcome: outcomeOf(result), asking: isFetching, askAgain: () => void refetch() };
    }),
  };
}

type Result = Pick<UseQueryResult<Rows<Message>>, 'data' | 'error' | 'isFetching' | 'refetch'>;

/** Only what the inbox reads: it is rendered again when one of these changes, and stays the same object otherwise. */
function pickResults(results: readonly Result[]): Result[] {
  return results.map(({ data, error, isFetching, refetch }) => ({ data, error, isFetching, refetch }));
}

function outcomeOf({ data, error }: Result): WindowOutcome {
  if (data) return { is: 'answered', refreshError: error };
  return error ? { is: 'failed', error } : { is: 'pending' };
}
