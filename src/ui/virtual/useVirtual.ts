import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Lines, rowAt, rowTop, totalHeight } from './lines.ts';
import { type Place, placeAfter, placeAt } from './scale.ts';
import { Shown, shownLines } from './shownLines.ts';

export type RowKey = number | string;

interface VirtualOptions {
  /** The same object until the list changes, as `keyOf` and `rowOf` are. */
  lines: Lines;
  keyOf: (row: number) => RowKey;
  /** -1 for a row that the list does not hold. */
  rowOf: (key: RowKey) => number;
  /** A list of another key is another list, and starts at its top. */
  listKey: string;
  /** Whether rows that come in above are to move nothing even at the list's top. */
  isHeld: () => boolean;
  /** Told whenever the first row is in view after the list, or its place, has changed. The same until the list changes. */
  onTop?: (() => void) | undefined;
}

/** The same object until the list changes. */
export interface Virtual {
  /** See useShown. */
  shown: Shown;
  scroller: RefObject<HTMLDivElement | null>;
  /** Scrolls as little as is needed for the whole row to be in view. */
  scrollToRow: (row: number) => void;
  scrollToTop: () => void;
}

/**
 * Which lines of a list are to be rendered as it is scrolled. What stands at the top of the view stays there when rows come
 * in above it, or go.
 */
export function useVirtual({ lines, keyOf, rowOf, listKey, isHeld, onTop }: VirtualOptions): Virtual {
  const scroller = useRef<HTMLDivElement>(null);
  const place = useRef<Place>({ scrolled: 0, at: 0 });
  const anchor = useRef<{ key: RowKey; below: number; listKey: string }>(null);
  const [shown] = useState(() => new Shown(shownLines(lines, place.current, 0)));

  const look = useCallback(() => {
    if (!scroller.current) return;
    const next = shownLines(lines, place.current, scroller.current.clientHeight);
    shown.set(next);
    if (next.isAtTop) onTop?.();
    const row = rowAt(lines, place.current.at);
    anchor.current = { key: keyOf(row), below: rowTop(lines, row) - place.current.at, listKey };
  }, [shown, lines, keyOf, listKey, onTop]);

  const go = useCallback(
    (at: number) => {
      const { current } = scroller;
      if (!current) return;
      place.current = placeAt(at, totalHeight(lines), current.clientHeight);
      current.scrollTop = place.current.scrolled;
      look();
    },
    [lines, look],
  );

  useLayoutEffect(() => {
    const { current: before } = anchor;
    const isSameList = before?.listKey === listKey;
    const row = before && isSameList && (place.current.at > 0 || isHeld()) ? rowOf(before.key) : -1;
    if (before && row !== -1) go(rowTop(lines, row) - before.below);
    else go(isSameList ? place.current.at : 0);
    // oxlint-disable-next-line react/exhaustive-deps -- only another list moves it: whether it is held is asked for then
  }, [lines, rowOf, listKey, go]);

  useEffect(() => {
    const { current } = scroller;
    if (!current) return;
    const onScroll = () => {
      const { scrollTop, clientHeight } = current;
      place.current = placeAfter(place.current, scrollTop, totalHeight(lines), clientHeight);
      // In the frame that shows the list scrolled, and not in the next one.
      flushSync(look);
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(current);
    current.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      sizes.disconnect();
      current.removeEventListener('scroll', onScroll);
    };
  }, [lines, look]);

  const scrollToRow = useCallback(
    (row: number) => {
      const view = scroller.current?.clientHeight ?? 0;
      const top = rowTop(lines, row) - lines.headingHeight;
      const bottom = rowTop(lines, row) + lines.rowHeight - view;
      const { at } = place.current;
      if (at > top) go(top);
      else if (at < bottom) go(bottom);
    },
    [lines, go],
  );
  const scrollToTop = useCallback(() => go(0), [go]);

  return useMemo(() => ({ shown, scroller, scrollToRow, scrollToTop }), [shown, scrollToRow, scrollToTop]);
}
