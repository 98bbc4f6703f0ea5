import { Badge, VisuallyHidden } from '@mantine/core';
import { IconPaperclip, IconUrgent } from '@tabler/icons-react';
import { memo, type MouseEvent } from 'react';
import { Link } from 'react-router';
import type { MessageRow as Row } from '#src/features/messages/inboxList.ts';
import { useListLink } from '#src/features/messages/useListLink.ts';
import { fieldLabel } from '#src/lib/fields/fieldWords.ts';
import { paths } from '#src/lib/paths.ts';
import { Highlighted } from '#src/ui/text/Highlighted.tsx';
import type { Density } from './density.ts';
import classes from './MessageRow.module.css';
import { RowTime } from './RowTime.tsx';
import { freshness, freshnessWords } from './freshness.ts';

interface MessageRowProps {
  id: number;
  /** Undefined while it is on its way. */
  row: Row | undefined;
  isOpen: boolean;
  /** Whether the Tab key reaches this row; the arrow keys reach the others from it. */
  isCursor: boolean;
  isSelected: boolean;
  /** See useSeen. */
  mark: boolean | undefined;
  /** What was searched for. */
  typed: string;
  density: Density;
  timeZone: string;
  /** Whether no heading says the day. */
  withDay: boolean;
  onFocus: (id: number) => void;
  onSelect: (id: number, isRange: boolean) => void;
}

export const MessageRow = memo(function MessageRow(props: MessageRowProps) {
  const { id, row, isOpen, isCursor, isSelected, mark, density, onFocus, onSelect } = props;
  const listLink = useListLink();
  const fresh = row ? freshness(row.unread, mark) : 'known';
  const onClick = (event: MouseEvent) => {
    if (!event.shiftKey) return;
    event.preventDefault();
    onSelect(id, true);
  };
  return (
    <div className={classes.frame} data-open={isOpen || undefined} data-selected={isSelected || undefined}>
      <Link
        {...listLink(paths.message(id))}
        className={classes.row}
        data-density={density}
        data-fresh={fresh}
        aria-current={isOpen || undefined}
        tabIndex={isCursor ? 0 : -1}
        onFocus={() => onFocus(id)}
        onClick={onClick}
      >
        {row ? <RowContent {...props} row={row} words={freshnessWords[fresh]} /> : <RowSkeleton />}
      </Link>
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

function RowContent({
  row,
  typed,
  timeZone,
  withDay,
  words,
}: MessageRowProps & { row: Row; words: string | null }) {
  return (
    <>
      {words ? <VisuallyHidden>{words}</VisuallyHidden> : null}
      <span className={classes.caller}>
        <span className={classes.name}>
          <Highlighted text={row.caller} typed={typed} />
        </span>
        {row.emergency ? (
          <Badge size="sm" color="red.9" flex="none" leftSection={<IconUrgent aria-hidden size={12} />}>
            Emergency
          </Badge>
        ) : null}
        <span className={classes.company}>
          {row.company ? <Highlighted text={row.company} typed={typed} /> : null}
        </span>
      </span>
      <RowTime instant={row.created_at} timeZone={timeZone} withDay={withDay} />
      <span className={classes.preview} dir="auto" data-short={row.found !== null || undefined}>
        {row.preview ? <Highlighted text={row.preview} typed={typed} /> : 'No text'}
      </span>
      <span className={classes.status}>
        {row.hasRecording ? <IconPaperclip role="img" aria-label="With recording" size={14} /> : null}
        {row.status ? <span>{fieldLabel(row.status)}</span> : null}
      </span>
      {row.found ? (
        <span className={classes.found}>
          {row.found.label}: <Highlighted text={row.found.text} typed={typed} />
        </span>
      ) : null}
    </>
  );
}

function RowSkeleton() {
  return (
    <>
      <VisuallyHidden>Loading</VisuallyHidden>
      <span className={classes.noName} />
      <span className={classes.noTime} />
      <span className={classes.noPreview} />
    </>
  );
}
