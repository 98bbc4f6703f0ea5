import { memo } from 'react';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { formatDayHeading } from '#src/lib/time/format.ts';
import type { MessageRow as Row } from './inboxList.ts';
import type { ListItem } from './listItems.ts';
import classes from './MessageList.module.css';
import { MessageRow } from './MessageRow.tsx';

interface ListLineProps {
  item: ListItem;
  /** Undefined for a heading, and for a row that is on its way. */
  row: Row | undefined;
  /** Pixels from the list's top, or null for the heading that sticks to the top of the view. */
  start: number | null;
  height: number;
  isOpen: boolean;
  isCursor: boolean;
  onFocus: (id: number) => void;
  today: CivilDate;
  timeZone: string;
}

export const ListLine = memo(function ListLine(props: ListLineProps) {
  const { item, row, start, height, isOpen, isCursor, onFocus, today, timeZone } = props;
  const style = start === null ? { height } : { height, transform: `translateY(${start}px)` };
  if (item.is === 'heading') {
    const { heading } = item;
    return (
      <li className={classes.day} data-stuck={start === null || undefined} style={style}>
        <h2>{'day' in heading ? formatDayHeading(heading.day, today) : heading.caller}</h2>
      </li>
    );
  }
  return (
    <li className={classes.line} style={style}>
      {row ? (
        <MessageRow row={row} isOpen={isOpen} isCursor={isCursor} onFocus={onFocus} timeZone={timeZone} />
      ) : null}
    </li>
  );
});
