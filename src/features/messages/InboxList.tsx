import { Box } from '@mantine/core';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx';
import { InboxNotices } from './InboxNotices.tsx';
import { inboxState } from './inboxState.ts';
import { ListSkeleton } from './ListSkeleton.tsx';
import { MessageList } from './MessageList.tsx';
import type { Inbox } from './useInbox.ts';

interface InboxListProps {
  inbox: Inbox;
  daysLabel: string;
  openId: number | null;
  today: CivilDate;
}

/** The states of the list as a whole; what became of single windows is told above it. */
export function InboxList({ inbox, daysLabel, openId, today }: InboxListProps) {
  const outcomes = inbox.windows.map(({ outcome }) => outcome);
  const failed = inbox.windows.filter(({ outcome }) => outcome.is === 'failed');
  const state = inboxState(outcomes, inbox.messages.length);
  if (state === 'error') {
    const [first] = failed;
    return (
      <Box p="md">
        <ErrorNotice
          error={first?.outcome.is === 'failed' ? first.outcome.error : null}
          retrying={failed.some(({ asking }) => asking)}
          onRetry={() => {
            for (const { askAgain } of failed) askAgain();
          }}
        />
      </Box>
    );
  }
  return (
    <>
      <InboxNotices inbox={inbox} />
      {state === 'pending' ? <ListSkeleton /> : null}
      {state === 'empty' ? (
        <EmptyNotice title={`No messages: ${daysLabel.toLowerCase()}`}>
          New ones appear here by themselves. For older ones, choose other days above.
        </EmptyNotice>
      ) : null}
      {state === 'ready' ? <MessageList messages={inbox.messages} openId={openId} today={today} /> : null}
    </>
  );
}
