import { useEffect, useSyncExternalStore } from 'react';
import type { InboxList, MessageRow } from '#src/features/messages/inboxList.ts';
import { useEngine } from './useEngine.ts';

const AROUND = 40;

/** The rows at positions `first` up to, not including, `last`; undefined where one is on its way. Those around are fetched too. */
export function useRows(list: InboxList, first: number, last: number): (MessageRow | undefined)[] {
  const { rows } = useEngine();
  useSyncExternalStore(rows.subscribe, () => rows.stamp);
  useEffect(() => {
    const near = list.ids.subarray(Math.max(0, first - AROUND), last + AROUND);
    void rows.want([...near], list);
  }, [rows, list, first, last]);
  return Array.from(list.ids.subarray(first, last), (id) => rows.get(id));
}
