import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { InboxList, MessageRow } from '#src/features/messages/inboxList.ts';
import { useEngine } from './useEngine.ts';

/** Once fewer rows than AROUND are there on either side of the view, rows up to AHEAD are asked for: seldom, and many at once. */
const AROUND = 40;
const AHEAD = 120;

type Row = MessageRow | undefined;

/** Positions in a list, from `first` up to, not including, `last`. */
interface Part {
  first: number;
  last: number;
}

/** The part of the list that is shown, and how to be told that it is another. */
interface ShownPart {
  get: () => Part;
  subscribe: (listener: () => void) => () => void;
}

/** Gives the row of a message, undefined while it is on its way. Those shown and around are fetched; renders again when one shown is another. */
export function useRows({ ids, version, text }: InboxList, shown: ShownPart): (id: number) => Row {
  const { rows } = useEngine();
  useEffect(() => {
    const fetch = () => {
      const { first, last } = shown.get();
      const near = (more: number) => ids.subarray(Math.max(0, first - more), last + more);
      const list = { version, text };
      if (rows.lacks(near(AROUND), list)) void rows.want(near(AHEAD), list);
    };
    fetch();
    return shown.subscribe(fetch);
  }, [rows, ids, version, text, shown]);
  const read = useMemo(
    () =>
      sameUntilChanged(() => {
        const { first, last } = shown.get();
        return Array.from(ids.subarray(first, last), (id) => rows.get(id, text));
      }),
    [rows, ids, text, shown],
  );
  useSyncExternalStore(rows.subscribe, read);
  return useCallback((id) => rows.get(id, text), [rows, text]);
}

/** Reads the very same rows until one of them is another. */
function sameUntilChanged(read: () => readonly Row[]): () => readonly Row[] {
  let before: readonly Row[] | null = null;
  return () => {
    const now = read();
    if (!before || now.some((row, at) => row !== before?.[at])) before = now;
    return before;
  };
}
