import { Box } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { messageQuery } from '#src/api/messages.ts';
import { ApiError } from '#src/lib/apiError.ts';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';
import { QueryStates } from '#src/ui/QueryStates.tsx';
import type { Message } from '#src/v2/message.ts';
import { placeOf } from './inbox.ts';
import { MessageBar } from './MessageBar.tsx';
import { MessageDetail } from './MessageDetail.tsx';
import { MessageSkeleton } from './MessageSkeleton.tsx';
import classes from './MessagePane.module.css';

interface MessagePaneProps {
  /** Null where the address holds no id. */
  id: number | null;
  /** The list beside it, in which the message may or may not be. */
  messages: readonly Message[];
  now: number;
}

export function MessagePane({ id, messages, now }: MessagePaneProps) {
  return (
    <>
      <MessageBar place={id === null ? null : placeOf(messages, id)} messageId={id} />
      <div className={classes.content}>
        {id === null ? (
          <NoSuchMessage />
        ) : (
          <OpenMessage id={id} summary={messages.find((message) => message.id === id)} now={now} />
        )}
      </div>
    </>
  );
}

interface OpenMessageProps {
  id: number;
  /** The message as the list has it, which is shown until the whole is read. */
  summary: Message | undefined;
  now: number;
}

function OpenMessage({ id, summary, now }: OpenMessageProps) {
  const query = useQuery(messageQuery(id));
  if (query.error instanceof ApiError && query.error.code === 'not_found') return <NoSuchMessage />;
  const { data = summary, error, refetch, isFetching } = query;
  return (
    <QueryStates
      query={{ data, error, refetch, isFetching }}
      isEmpty={() => false}
      pending={<MessageSkeleton />}
      empty={null}
    >
      {(message) => <MessageDetail message={message} isWhole={query.data !== undefined} now={now} />}
    </QueryStates>
  );
}

function NoSuchMessage() {
  return (
    <Box pt="xl">
      <EmptyNotice title="There is no such message">
        It may have been removed, or the link is wrong. The list still has the others.
      </EmptyNotice>
    </Box>
  );
}
