import { useWindowEvent } from '@mantine/hooks';
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

const steps: Record<string, number> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  Home: -Infinity,
  End: Infinity,
};

interface RowCursor {
  /** The id of the row that the Tab key reaches: the one that had the focus last, else the open one, else the first. */
  cursor: number | null;
  /** To be told of each row that gets the focus, however it got it. */
  onFocus: (id: number) => void;
}

/** Moves the focus among a list's rows with the arrow keys, j and k, Home and End, while it is in the list or nowhere. */
export function useRowCursor(
  list: RefObject<HTMLElement | null>,
  ids: Float64Array,
  openId: number | null,
  onMove: (id: number) => void,
): RowCursor {
  const [moved, setMoved] = useState<{ to: number; openId: number | null }>();
  const focusIsDue = useRef(false);
  // A move counts until another message is opened: then that one is where the keys go on from.
  const wanted = moved && moved.openId === openId ? moved.to : openId;
  const cursor = wanted !== null && ids.includes(wanted) ? wanted : (ids[0] ?? null);

  useWindowEvent('keydown', (event) => {
    const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : steps[event.key];
    if (step === undefined || cursor === null || !list.current || !isFor(list.current, event.target)) return;
    const focused = list.current.contains(document.activeElement);
    const at = ids.indexOf(cursor) + (focused || openId !== null ? step : 0);
    const to = ids[Math.min(Math.max(at, 0), ids.length - 1)];
    if (to === undefined) return;
    event.preventDefault();
    onMove(to);
    if (to === cursor) return focusRow(list.current, to);
    focusIsDue.current = true;
    setMoved({ to, openId });
  });

  useLayoutEffect(() => {
    if (focusIsDue.current) focusRow(list.current, cursor);
    focusIsDue.current = false;
  }, [cursor, list]);

  const onFocus = useCallback((id: number) => setMoved({ to: id, openId }), [openId]);
  return { cursor, onFocus };
}

function focusRow(list: HTMLElement | null, id: number | null): void {
  list?.querySelector<HTMLElement>(`[data-message="${id}"]`)?.focus({ preventScroll: true });
}

/** True when a key pressed at `target` is meant for the list: inside it, or where nothing else has the focus. */
function isFor(list: HTMLElement, target: EventTarget | null): boolean {
  if (!(target instanceof Node) || !list.checkVisibility({ visibilityProperty: true })) return false;
  return list.contains(target) || target.contains(list);
}
