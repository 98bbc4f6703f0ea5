import { Badge, VisuallyHidden } from '@mantine/core';
import { IconUrgent } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { formatTime } from '#src/lib/time/format.ts';
import type { MessageRow as Row } from './inboxList.ts';
import classes from './MessageRow.module.css';
import { useListLink } from './useListLink.ts';
import { fieldLabel } from '#src/lib/fields/fieldWords.ts';

interface MessageRowProps {
  row: Row;
  isOpen: boolean;
  /** Whether the Tab key reaches this row; the arrow keys reach the others from it. */
  isCursor: boolean;
  onFocus: (id: number) => void;
  timeZone: string;
}

export function MessageRow({ row, isOpen, isCursor, onFocus, timeZone }: MessageRowProps) {
  const listLink = useListLink();
  return (
    <Link
      to={listLink(paths.message(row.id))}
      className={classes.row}
      data-message={row.id}
      data-unread={row.unread || undefined}
      aria-current={isOpen || undefined}
      tabIndex={isCursor ? 0 : -1}
      onFocus={() => onFocus(row.id)}
    >
      {row.unread ? <VisuallyHidden>Unread.</VisuallyHidden> : null}
      <span className={classes.caller}>
        <span className={classes.name}>{row.caller}</span>
        {row.emergency ? (
          <Badge size="sm" color="red.9" flex="none" leftSection={<IconUrgent aria-hidden size={12} />}>
            Emergency
          </Badge>
        ) : null}
        <span className={classes.company}>{row.company}</span>
      </span>
      <span className={classes.time}>{formatTime(row.created_at, timeZone)}</span>
      <span className={classes.preview} dir="auto">
        {row.preview ?? 'No text'}
      </span>
      <span className={classes.status}>{row.status ? fieldLabel(row.status) : null}</span>
    </Link>
  );
}
