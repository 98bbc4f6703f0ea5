import { Badge, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useSession } from '#src/api/useSession.ts';
import type { MessageRow } from '#src/features/messages/inboxList.ts';
import { useListLink } from '#src/features/messages/useListLink.ts';
import { fieldLabel } from '#src/lib/fields/fieldWords.ts';
import { paths } from '#src/lib/paths.ts';
import { formatDayAndTime, formatExact } from '#src/lib/time/format.ts';
import classes from './CallerHistory.module.css';
import { ShowMore } from './ShowMore.tsx';

interface EarlierMessagesProps {
  /** Newest first. */
  rows: readonly MessageRow[];
  /** More of them where there are too many to list. */
  total: number;
  now: number;
}

export function EarlierMessages({ rows, total, now }: EarlierMessagesProps) {
  const { timeZone } = useSession();
  const listLink = useListLink();
  return (
    <>
      <Text size="sm" fw={550}>
        {total === 1 ? '1 earlier message' : `${total.toLocaleString('en-US')} earlier messages`}
      </Text>
      <ShowMore items={rows} label="messages" className={classes.list}>
        {({ id, created_at, preview, status, emergency }) => (
          <li key={id}>
            <Link {...listLink(paths.message(id))} className={classes.message}>
              <span className={classes.when} title={formatExact(created_at, timeZone)}>
                {formatDayAndTime(created_at, now, timeZone)}
              </span>
              {emergency ? (
                <Badge size="xs" color="red.9">
                  Emergency
                </Badge>
              ) : null}
              <span className={classes.status}>{status && fieldLabel(status)}</span>
              <span className={classes.preview} dir="auto">
                {preview ?? 'No text'}
              </span>
            </Link>
          </li>
        )}
      </ShowMore>
      {total > rows.length ? (
        <Text size="sm" c="dimmed">
          The newest {rows.length} are listed.
        </Text>
      ) : null}
    </>
  );
}
