import { List, Skeleton, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { messagesQuery } from '#src/api/messages.ts';
import { useSession } from '#src/api/useSession.ts';
import { paths } from '#src/lib/paths.ts';
import { addDays } from '#src/lib/time/civilDate.ts';
import { formatDayAndTime } from '#src/lib/time/format.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';
import { QueryStates } from '#src/ui/QueryStates.tsx';
import { useNow } from '#src/ui/useNow.ts';

export function MessagesPage() {
  const { timeZone } = useSession();
  const now = useNow();
  const today = civilDateOf(now, timeZone);
  const messages = useQuery(messagesQuery(addDays(today, -7), addDays(today, 1)));
  return (
    <>
      <title>Messages · Frontdesk</title>
      <Title order={1}>Messages</Title>
      <QueryStates
        query={messages}
        isEmpty={({ rows }) => rows.length === 0}
        pending={<Skeleton height={400} />}
        empty={<EmptyNotice title="No messages in the last 7 days" />}
      >
        {({ rows }) => (
          <List>
            {rows.map(({ id, created_at, content }) => (
              <List.Item key={id}>
                <Link to={paths.message(id)}>
                  {formatDayAndTime(created_at, now, timeZone)} {content}
                </Link>
              </List.Item>
            ))}
          </List>
        )}
      </QueryStates>
    </>
  );
}
