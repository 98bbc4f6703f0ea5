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
  /** Which days these are, as the end of a sentence. */
  daysPhrase: string;
  openId: number | null;
  today: CivilDate;
}

/** The states of the list as a whole; what became of single windows is told above it. */
export function InboxList({ inbox, daysPhrase, openId, today }: InboxListProps) {
  const outcomes = inbox.windows.map(({ outcome }) => outcome);
  const failed = inbox.windows.filter(({ outcome }) => outcome.is === 'failed');
  const isLive = inbox.windows.some(({ window }) => window.live);
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
        <EmptyNotice title={`No messages ${daysPhrase}`}>
          {isLive ? 'New ones appear here by themselves. ' : null}For others, choose more days above.
        </EmptyNotice>
      ) : null}
      {state === 'ready' ? <MessageList messages={inbox.messages} openId={openId} today={today} /> : null}
    </>
  );
}
