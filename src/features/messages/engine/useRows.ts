import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { InboxList, MessageRow } from '#src/features/messages/inboxList.ts';
import { useEngine } from './useEngine.ts';

/** Fewer rows than that on either side of those in view, and the next are asked for, so many that it is seldom. */
const AROUND = 40;
const AHEAD = 120;

type Rows = readonly (MessageRow | undefined)[];

/** The rows at positions `first` up to, not including, `last`; undefined where one is on its way. Those around are fetched too. */
export function useRows(list: InboxList, first: number, last: number): Rows {
  const { rows } = useEngine();
  useEffect(() => {
    const near = (more: number) => list.ids.subarray(Math.max(0, first - more), last + more);
    if (rows.lacks(near(AROUND), list)) void rows.want(near(AHEAD), list);
  }, [rows, list, first, last]);
  const read = useMemo(
    () => sameUntilChanged(() => Array.from(list.ids.subarray(first, last), (id) => rows.get(id))),
    [rows, list, first, last],
  );
  return useSyncExternalStore(rows.subscribe, read);
}

/** Reads the very same rows until one of them is another. */
function sameUntilChanged(read: () => Rows): () => Rows {
  let before: Rows | null = null;
  return () => {
    const now = read();
    if (!before || now.some((row, at) => row !== before?.[at])) before = now;
    return before;
  };
}
