import { type QueryClient, useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { InboxEngine } from './inboxEngine.ts';
import type { WindowOutcome } from './inboxState.ts';
import { useEngine } from './useEngine.ts';
import { isWindowKey, type LoadedWindow, windowQuery } from './windowQuery.ts';
import { type DayWindow, windowLabel } from './windows.ts';
import { type Known, reach, turnsOf } from './windowsToAsk.ts';
import { WorkerEnded } from './workerEnded.ts';

export interface InboxWindow {
  window: DayWindow;
  label: string;
  outcome: WindowOutcome;
  /** What is loaded of it; null until it was answered. */
  loaded: LoadedWindow | null;
  asking: boolean;
  /** Resolves with whether it was answered. */
  askAgain: () => Promise<boolean>;
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
  const turns = turnsOf(answers);
  const results = useQueries({
    queries: windows.map((window, at) => ({
      ...windowQuery(engine, window, timeZone),
      enabled: answers[at] !== null || (turns[at] === 'now' && !isStopped),
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
      outcome: outcomeOf(
        result,
        isCurrent,
        isStopped ? 'unasked' : turns[at] === 'held' ? 'held' : 'pending',
      ),
      loaded: isCurrent ? (result.data ?? null) : null,
      asking: isFetching,
      askAgain: async () => (await refetch()).isSuccess,
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

const lost = new WorkerEnded('the worker that held it was lost', true);

function outcomeOf(
  { data, error, isFetching }: Result,
  isCurrent: boolean,
  whileUnasked: 'unasked' | 'held' | 'pending',
): WindowOutcome {
  if (data && isCurrent) return { is: 'answered', refreshError: error };
  if (data) return { is: 'failed', error: error ?? lost };
  if (error) return { is: 'failed', error };
  return { is: isFetching ? 'pending' : whileUnasked };
}
