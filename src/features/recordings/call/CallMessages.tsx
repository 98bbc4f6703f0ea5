import { Anchor, Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { messagesQuery } from '#src/api/messages.ts';
import { useSession } from '#src/api/useSession.ts';
import { paths } from '#src/lib/paths.ts';
import { addDays } from '#src/lib/time/civilDate.ts';
import { formatTime } from '#src/lib/time/format.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import { QueryStates } from '#src/ui/QueryStates.tsx';
import { LinkedText } from '#src/ui/text/LinkedText.tsx';
import classes from './CallMessages.module.css';

const noMessage = (
  <Text size="sm" c="dimmed">
    No message was taken on this call.
  </Text>
);

/** The messages taken on a call, sought on its day and, as the service's days may be of another zone, on the days beside it. */
export function CallMessages({ callId, start }: { callId: number; start: number }) {
  const { timeZone } = useSession();
  const date = civilDateOf(start, timeZone);
  const messages = useQuery({
    ...messagesQuery(addDays(date, -1), addDays(date, 1)),
    select: ({ rows }) => rows.filter(({ call_id }) => call_id === callId),
  });
  return (
    <section>
      <Title order={2} size="h5" mb="xs">
        Message
      </Title>
      <QueryStates
        query={messages}
        isEmpty={(found) => found.length === 0}
        pending={<Skeleton height={22} width={260} aria-busy />}
        empty={noMessage}
      >
        {(found) => (
          <ul className={classes.messages}>
            {found.map(({ id, created_at, content }) => (
              <li key={id}>
                <Anchor component={Link} to={paths.message(id)} size="sm">
                  Message of {formatTime(created_at, timeZone)}
                </Anchor>
                <Text component="div" size="sm" className={classes.content}>
                  {content?.trim() ? <LinkedText text={content.trim()} /> : 'It has no text.'}
                </Text>
              </li>
            ))}
          </ul>
        )}
      </QueryStates>
    </section>
  );
}
