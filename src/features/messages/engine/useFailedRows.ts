import { useSyncExternalStore } from 'react';
import type { InboxList } from '#src/features/messages/inboxList.ts';
import { useEngine } from './useEngine.ts';

/** Asks again for rows of a list that the worker could not give; null where there are none. */
export function useFailedRows(list: InboxList | null): (() => void) | null {
  const { rows } = useEngine();
  return useSyncExternalStore(rows.subscribe, () => (list ? rows.failedOf(list) : null));
}
