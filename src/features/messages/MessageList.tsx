import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '#src/api/useSession.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { useRows } from './engine/useRows.ts';
import type { InboxList } from './inboxList.ts';
import { type ListItem, linesOf } from './listItems.ts';
import { lineHeights, renderedLines } from './listLayout.ts';
import { ListLine } from './ListLine.tsx';
import classes from './MessageList.module.css';
import { NewMessages } from './NewMessages.tsx';
import { useRowCursor } from './useRowCursor.ts';
import { useSteadyScroll } from './useSteadyScroll.ts';

interface MessageListProps {
  list: InboxList;
  openId: number | null;
  today: CivilDate;
}

/** A list of any length: only the lines in view and around are there, and the heading of the day at the top sticks. */
export function MessageList({ list, openId, today }: MessageListProps) {
  const { timeZone } = useSession();
  const [height] = useState(lineHeights);
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(list), [list]);
  const lineOf = useCallback(
    (id: number) => {
      const position = list.ids.indexOf(id);
      return position === -1 ? undefined : lines.ofRow(position);
    },
    [list, lines],
  );

  const scrollTo = (id: number) => virtualizer.scrollToIndex(lineOf(id) ?? 0, { align: 'auto' });
  const { cursor, onFocus } = useRowCursor(scroller, list.ids, openId, scrollTo);
  const cursorLine = cursor === null ? undefined : lineOf(cursor);
  const virtualizer = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((line: number) => keyOf(lines.at(line)) ?? line, [lines]),
    estimateSize: (line) => (lines.at(line)?.is === 'heading' ? height.day : height.row),
    rangeExtractor: (range) => renderedLines(lines, range, cursorLine),
    scrollPaddingStart: height.day,
    overscan: 8,
  });
  useSteadyScroll(virtualizer, lineOf);

  const openIsListed = openId !== null && list.ids.includes(openId);
  useEffect(() => {
    if (openIsListed) scrollTo(openId);
    // Only when another message is opened: where it stands changes with every message that comes in.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [openId, openIsListed]);

  const shown = virtualizer.getVirtualItems();
  const items = shown.map(({ index }) => lines.at(index));
  const positions = items.flatMap((item) => (item?.is === 'message' ? item.position : []));
  const first = positions[0] ?? 0;
  const rows = useRows(list, first, (positions.at(-1) ?? -1) + 1);
  const stuck = lines.headingAbove(virtualizer.range?.startIndex ?? 0);
  const atTop = (virtualizer.scrollOffset ?? 0) < height.row;
  return (
    <div className={classes.frame}>
      <NewMessages times={list.times} atTop={atTop} onShow={() => virtualizer.scrollToOffset(0)} />
      <div ref={scroller} className={classes.scroller}>
        <ul aria-label="Messages" className={classes.list} style={{ height: virtualizer.getTotalSize() }}>
          {shown.map(({ index, key, start, size }, place) => {
            const item = items[place];
            return item ? (
              <ListLine
                key={key}
                item={item}
                row={item.is === 'message' ? rows[item.position - first] : undefined}
                start={index === stuck ? null : start}
                height={size}
                isOpen={item.is === 'message' && item.id === openId}
                isCursor={item.is === 'message' && item.id === cursor}
                onFocus={onFocus}
                today={today}
                timeZone={timeZone}
              />
            ) : null;
          })}
        </ul>
      </div>
    </div>
  );
}

function keyOf(item: ListItem | undefined): string | number | undefined {
  if (item?.is === 'heading') return 'day' in item.heading ? item.heading.day : item.heading.caller;
  return item?.id;
}
