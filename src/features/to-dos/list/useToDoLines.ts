import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import type { ListItem } from './listItems.ts';
import { useRowCursor } from './useRowCursor.ts';

/** Of a heading's line and of a To Do's, in rem: they grow with the size of letters that a person has set. */
interface Heights {
  heading: number;
  toDo: number;
}

interface ToDoLines {
  virtualizer: Virtualizer<HTMLDivElement, Element>;
  /** The To Do that the Tab key reaches. */
  cursor: number | null;
  /** To be told of each To Do that gets the focus. */
  onFocus: (id: number) => void;
}

/** A list of any length: only the lines in view and around are there. The keys move among its To Dos. */
export function useToDoLines(
  scroller: RefObject<HTMLDivElement | null>,
  items: readonly ListItem[],
  openId: number | null,
  heights: Heights,
): ToDoLines {
  const [rem] = useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const indexOf = useMemo(() => new Map(items.map(({ key }, index) => [key, index])), [items]);
  const ids = useMemo(() => items.flatMap((item) => (item.is === 'toDo' ? item.key : [])), [items]);
  const scrollTo = (id: number) => virtualizer.scrollToIndex(indexOf.get(id) ?? 0);
  const { cursor, onFocus } = useRowCursor(scroller, ids, openId, scrollTo);
  const cursorIndex = cursor === null ? undefined : indexOf.get(cursor);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((index: number) => items[index]?.key ?? index, [items]),
    estimateSize: (index) => rem * (items[index]?.is === 'heading' ? heights.heading : heights.toDo),
    // The line that the Tab key reaches is there wherever one has scrolled to.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), cursorIndex ?? range.startIndex])].toSorted(
        (a, b) => a - b,
      ),
    overscan: 6,
  });

  const openIsListed = openId !== null && indexOf.has(openId);
  useEffect(() => {
    if (openIsListed) scrollTo(openId);
    // Only when another To Do is opened: where it stands changes with every send.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [openId, openIsListed]);

  return { virtualizer, cursor, onFocus };
}
