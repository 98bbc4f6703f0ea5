import { Skeleton, Stack, Text, Title } from '@mantine/core';
import type { CallerHistory as History } from '#src/features/messages/engine/useCallerHistory.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import type { Message } from '#src/v2/message.ts';
import { CallerCalls } from './CallerCalls.tsx';
import { QueryStates } from '#src/ui/QueryStates.tsx';
import { EarlierMessages } from './EarlierMessages.tsx';
import { LookFurther } from './LookFurther.tsx';

interface CallerHistoryProps {
  message: Message;
  found: History;
  now: number;
  today: CivilDate;
}

/** Where the heading's count of messages leads to. */
export const HISTORY_ID = 'caller-history';

/** What is known of the caller: earlier messages, in the days that were looked through, and recorded calls. */
export function CallerHistory({ message, found, now, today }: CallerHistoryProps) {
  const { history, days } = found;
  return (
    <section id={HISTORY_ID} tabIndex={-1} style={{ outline: 'none' }}>
      <Title order={3} size="h5" mb="xs">
        This caller
      </Title>
      <Stack gap="md">
        <QueryStates
          query={history}
          isEmpty={({ total }) => total === 0}
          pending={<Skeleton height={44} aria-busy />}
          empty={
            <div>
              {/* Of no days nothing can be said. */}
              {days.length > 0 ? <Text size="sm">No earlier messages found.</Text> : null}
              <LookFurther found={found} today={today} />
            </div>
          }
        >
          {(earlier) => (
            <div>
              <EarlierMessages key={message.id} rows={earlier.rows} total={earlier.total} now={now} />
              <LookFurther found={found} today={today} />
            </div>
          )}
        </QueryStates>
        <CallerCalls key={message.id} message={message} now={now} />
      </Stack>
    </section>
  );
}
