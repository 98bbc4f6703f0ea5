import { type QueryClient, useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { InboxEngine } from './inboxEngine.ts';
import type { WindowOutcome } from './inboxState.ts';
import { useEngine } from './useEngine.ts';
import { isWindowKey, type LoadedWindow, windowQuery } from './windowQuery.ts';
import { type DayWindow, windowLabel } from './windows.ts';
import { askable, type Known, reach } from './windowsToAsk.ts';

export interface InboxWindow {
  window: DayWindow;
  label: string;
  outcome: WindowOutcome;
  /** What is loaded of it; null until it was answered. */
  loaded: LoadedWindow | null;
  asking: boolean;
  askAgain: () => void;
}

interface Asking {
  timeZone: string;
  /** The days end where twelve months in a row held nothing. */
  isOpenEnded: boolean;
  isStopped: boolean;
}

/** Loads windows, newest first and a few at once, and tells what became of each. */
export function useWindows(
  all: readonly DayWindow[],
  { timeZone, isOpenEnded, isStopped }: Asking,
): InboxWindow[] {
  const client = useQueryClient();
  const engine = useEngine();
  // Read from the cache and not from the results below, which do not exist yet; each of them that settles renders this again.
  const known = (window: DayWindow) => knownOf(window, engine, client);
  const windows = isOpenEnded ? all.slice(0, reach(all, known)) : all;
  const answers = windows.map(known);
  const mayAsk = askable(answers);
  const results = useQueries({
    queries: windows.map((window, at) => ({
      ...windowQuery(engine, window, timeZone),
      enabled: answers[at] === null ? mayAsk[at] === true && !isStopped : true,
    })),
    combine: pickResults,
  });
  return windows.flatMap((window, at) => {
    const result = results[at];
    if (!result) return [];
    const { isFetching, refetch } = result;
    const isCurrent = result.data?.generation === engine.generation;
    return {
      window,
      label: windowLabel(window),
      outcome: outcomeOf(result, isCurrent, isStopped),
      loaded: isCurrent ? (result.data ?? null) : null,
      asking: isFetching,
      askAgain: () => void refetch(),
    };
  });
}

/** Stops what is being asked for and was not answered before. */
export function stopAsking(client: QueryClient): void {
  void client.cancelQueries({
    predicate: ({ queryKey, state }) => isWindowKey(queryKey) && state.data === undefined,
  });
}

type Result = Pick<UseQueryResult<LoadedWindow>, 'data' | 'error' | 'isFetching' | 'refetch'>;

/** Only what the inbox reads: it is rendered again when one of these changes, and stays the same object otherwise. */
function pickResults(results: readonly Result[]): Result[] {
  return results.map(({ data, error, isFetching, refetch }) => ({ data, error, isFetching, refetch }));
}

function knownOf(window: DayWindow, engine: InboxEngine, client: QueryClient): Known {
  const state = client.getQueryState(windowQuery(engine, window, '').queryKey);
  if (state?.data) return state.data.generation === engine.generation ? state.data : 'failed';
  return state?.status === 'error' ? 'failed' : null;
}

const lost = new Error('the worker that held it was lost');

function outcomeOf(
  { data, error, isFetching }: Result,
  isCurrent: boolean,
  isStopped: boolean,
): WindowOutcome {
  if (data && isCurrent) return { is: 'answered', refreshError: error };
  if (data) return { is: 'failed', error: error ?? lost };
  if (error) return { is: 'failed', error };
  return isStopped && !isFetching ? { is: 'unasked' } : { is: 'pending' };
}
