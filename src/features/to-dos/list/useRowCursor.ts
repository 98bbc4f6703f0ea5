import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useShortcuts } from '#src/ui/shortcuts/useShortcuts.ts';

interface RowCursor {
  /** The To Do that had the focus last, else the open one, else the first. */
  cursor: number | null;
  onFocus: (id: number) => void;
}

/** Moves the focus among a list's rows with the keys. `onMove` brings the row into view. */
export function useRowCursor(
  list: RefObject<HTMLElement | null>,
  ids: readonly number[],
  openId: number | null,
  onMove: (id: number) => void,
): RowCursor {
  const [moved, setMoved] = useState<{ to: number; openId: number | null }>();
  const focusIsDue = useRef(false);
  // A move counts until another To Do is opened: then that one is where the keys go on from.
  const wanted = moved && moved.openId === openId ? moved.to : openId;
  const cursor = wanted !== null && ids.includes(wanted) ? wanted : (ids[0] ?? null);

  const move = (step: number) => {
    if (cursor === null) return;
    const isAt = moved !== undefined || openId !== null;
    const at = ids.indexOf(cursor) + (isAt || Math.abs(step) > 1 ? step : 0);
    const to = ids[Math.min(Math.max(at, 0), ids.length - 1)];
    if (to === undefined) return;
    onMove(to);
    if (to === cursor) focusRow(list.current, to);
    focusIsDue.current = true;
    setMoved({ to, openId });
  };
  const when = () => list.current?.checkVisibility({ visibilityProperty: true }) ?? false;
  const keyed = { group: 'To Dos', when, repeats: true, keysOnly: true };
  useShortcuts([
    { ...keyed, label: 'Next To Do', keys: ['j', 'ArrowDown'], run: () => move(1) },
    { ...keyed, label: 'Previous To Do', keys: ['k', 'ArrowUp'], run: () => move(-1) },
    { ...keyed, label: 'First To Do', keys: ['Home'], run: () => move(-Infinity) },
    { ...keyed, label: 'Last To Do', keys: ['End'], run: () => move(Infinity) },
    { ...keyed, label: 'Open the To Do', keys: ['Enter'] },
  ]);

  useLayoutEffect(() => {
    if (focusIsDue.current) focusRow(list.current, cursor);
    focusIsDue.current = false;
  }, [cursor, list]);

  const onFocus = useCallback((id: number) => setMoved({ to: id, openId }), [openId]);
  return { cursor, onFocus };
}

function focusRow(list: HTMLElement | null, id: number | null): void {
  list?.querySelector<HTMLElement>(`[data-to-do="${id}"]`)?.focus({ preventScroll: true });
}
