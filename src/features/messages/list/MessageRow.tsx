import { IconPaperclip } from '@tabler/icons-react';
import { memo, type MouseEvent } from 'react';
import type { MessageRow as Row } from '#src/features/messages/inboxList.ts';
import { fieldLabel } from '#src/lib/fields/fieldWords.ts';
import { paths } from '#src/lib/paths.ts';
import { highlighted } from '#src/ui/text/Highlighted.tsx';
import { emergencyBadge } from './EmergencyBadge.tsx';
import { freshness, freshnessWords } from './freshness.ts';
import classes from './MessageRow.module.css';
import { RowSkeleton } from './RowSkeleton.tsx';
import { rowTime } from './RowTime.tsx';

interface MessageRowProps {
  id: number;
  /** Undefined while it is on its way. */
  row: Row | undefined;
  href: string;
  isOpen: boolean;
  /** Whether the Tab key reaches this row; the arrow keys reach the others from it. */
  isCursor: boolean;
  isSelected: boolean;
  /** See useSeen. */
  mark: boolean | undefined;
  /** What was searched for. */
  typed: string;
  timeZone: string;
  /** Whether no heading says the day. */
  withDay: boolean;
  onFollow: (event: MouseEvent, pathname: string) => void;
  onFocus: (id: number) => void;
  onSelect: (id: number, isRange: boolean) => void;
}

export const MessageRow = memo(function MessageRow(props: MessageRowProps) {
  const { id, row, href, isOpen, isCursor, isSelected, mark, onFollow, onFocus, onSelect } = props;
  const fresh = row ? freshness(row.unread, mark) : 'known';
  const onClick = (event: MouseEvent) => {
    if (!event.shiftKey) return onFollow(event, paths.message(id));
    event.preventDefault();
    onSelect(id, true);
  };
  return (
    <div className={classes.frame} data-open={isOpen || undefined} data-selected={isSelected || undefined}>
      <a
        href={href}
        className={classes.row}
        data-fresh={fresh}
        aria-current={isOpen || undefined}
        tabIndex={isCursor ? 0 : -1}
        onFocus={() => onFocus(id)}
        onClick={onClick}
      >
        {row ? rowContent(row, freshnessWords[fresh], props) : <RowSkeleton />}
      </a>
      <span className={classes.select}>
        <input
          type="checkbox"
          aria-label={row ? `Select ${row.caller}` : 'Select'}
          checked={isSelected}
          tabIndex={isCursor ? 0 : -1}
          onChange={({ nativeEvent }) =>
            onSelect(id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
          }
        />
      </span>
    </div>
  );
});

function rowContent(row: Row, words: string | null, { typed, timeZone, withDay }: MessageRowProps) {
  return (
    <>
      {words ? <span className={classes.unseen}>{words}</span> : null}
      <span className={classes.caller}>
        <span className={classes.name}>{highlighted(row.caller, typed)}</span>
        {row.emergency ? emergencyBadge() : null}
        <span className={classes.company}>{row.company ? highlighted(row.company, typed) : null}</span>
      </span>
      {rowTime({ instant: row.created_at, timeZone, withDay })}
      <span className={classes.preview} dir="auto" data-short={row.found !== null || undefined}>
        {row.preview ? highlighted(row.preview, typed) : 'No text'}
      </span>
      <span className={classes.status}>
        {row.hasRecording ? <IconPaperclip role="img" aria-label="With recording" size={14} /> : null}
        {row.status ? <span>{fieldLabel(row.status)}</span> : null}
      </span>
      {row.found ? (
        <span className={classes.found}>
          {row.found.label}: {highlighted(row.found.text, typed)}
        </span>
      ) : null}
    </>
  );
}
