import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '#src/api/useSession.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import type { Message } from '#src/v2/message.ts';
import { headingAbove, indexByKey, listItems } from './listItems.ts';
import { lineHeights, renderedLines } from './listLayout.ts';
import { ListLine } from './ListLine.tsx';
import classes from './MessageList.module.css';
import { NewMessages } from './NewMessages.tsx';
import { useRowCursor } from './useRowCursor.ts';
import { useSteadyScroll } from './useSteadyScroll.ts';

interface MessageListProps {
  /** Newest first. */
  messages: readonly Message[];
  openId: number | null;
  today: CivilDate;
}

/** A list of any length: only the lines in view and around are there, and the heading of the day at the top sticks. */
export function MessageList({ messages, openId, today }: MessageListProps) {
  const { timeZone } = useSession();
  const [height] = useState(lineHeights);
  const scroller = useRef<HTMLDivElement>(null);
  const items = useMemo(() => listItems(messages, timeZone), [messages, timeZone]);
  const indexOf = useMemo(() => indexByKey(items), [items]);
  const ids = useMemo(() => messages.map(({ id }) => id), [messages]);

  const scrollTo = (id: number) => virtualizer.scrollToIndex(indexOf.get(id) ?? 0, { align: 'auto' });
  const { cursor, onFocus } = useRowCursor(scroller, ids, openId, scrollTo);
  const cursorIndex = cursor === null ? undefined : indexOf.get(cursor);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((index: number) => items[index]?.key ?? index, [items]),
    estimateSize: (index) => (items[index]?.is === 'day' ? height.day : height.row),
    rangeExtractor: (range) => renderedLines(items, range, cursorIndex),
    scrollPaddingStart: height.day,
    overscan: 8,
  });
  useSteadyScroll(virtualizer, indexOf);

  const openIsListed = openId !== null && indexOf.has(openId);
  useEffect(() => {
    if (openIsListed) scrollTo(openId);
    // Only when another message is opened: where it stands changes with every message that comes in.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [openId, openIsListed]);

  const lines = virtualizer.getVirtualItems();
  const stuck = headingAbove(items, virtualizer.range?.startIndex ?? 0);
  const atTop = (virtualizer.scrollOffset ?? 0) < height.row;
  return (
    <div className={classes.frame}>
      <NewMessages messages={messages} atTop={atTop} onShow={() => virtualizer.scrollToOffset(0)} />
      <div ref={scroller} className={classes.scroller}>
        <ul aria-label="Messages" className={classes.list} style={{ height: virtualizer.getTotalSize() }}>
          {lines.map(({ index, key, start, size }) => {
            const item = items[index];
            return item ? (
              <ListLine
                key={key}
                item={item}
                start={index === stuck ? null : start}
                height={size}
                isOpen={item.key === openId}
                isCursor={item.key === cursor}
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
