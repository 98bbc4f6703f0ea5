import { Badge, VisuallyHidden } from '@mantine/core';
import { IconUrgent } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { formatTime } from '#src/lib/time/format.ts';
import type { Message } from '#src/v2/message.ts';
import { callerName, companyBesideName } from './caller.ts';
import classes from './MessageRow.module.css';
import { preview } from './preview.ts';
import { useListLink } from './useListLink.ts';
import { fieldLabel } from '#src/lib/fields/fieldWords.ts';

interface MessageRowProps {
  message: Message;
  isOpen: boolean;
  /** Whether the Tab key reaches this row; the arrow keys reach the others from it. */
  isCursor: boolean;
  onFocus: (id: number) => void;
  timeZone: string;
}

export function MessageRow({ message, isOpen, isCursor, onFocus, timeZone }: MessageRowProps) {
  const listLink = useListLink();
  const unread = message.read === false;
  return (
    <Link
      to={listLink(paths.message(message.id))}
      className={classes.row}
      data-message={message.id}
      data-unread={unread || undefined}
      aria-current={isOpen || undefined}
      tabIndex={isCursor ? 0 : -1}
      onFocus={() => onFocus(message.id)}
    >
      {unread ? <VisuallyHidden>Unread.</VisuallyHidden> : null}
      <span className={classes.caller}>
        <span className={classes.name}>{callerName(message)}</span>
        {message.is_emergency ? (
          <Badge size="sm" color="red.9" flex="none" leftSection={<IconUrgent aria-hidden size={12} />}>
            Emergency
          </Badge>
        ) : null}
        <span className={classes.company}>{companyBesideName(message)}</span>
      </span>
      <span className={classes.time}>{formatTime(message.created_at, timeZone)}</span>
      <span className={classes.preview} dir="auto">
        {preview(message.content) ?? 'No text'}
      </span>
      <span className={classes.status}>{message.status ? fieldLabel(message.status) : null}</span>
    </Link>
  );
}
