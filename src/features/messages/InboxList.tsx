import { Box } from '@mantine/core';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx';
import { InboxNotices } from './InboxNotices.tsx';
import { inboxState } from './engine/inboxState.ts';
import { ListSkeleton } from './ListSkeleton.tsx';
import { MessageList } from './MessageList.tsx';
import type { Inbox } from './engine/useInbox.ts';

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
  const isLive = inbox.windows.some(({ window }) => window.age === 'today');
  const state = inboxState(outcomes, inbox.list?.total ?? 0);
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
      {state === 'ready' && inbox.list ? (
        <MessageList list={inbox.list} openId={openId} today={today} />
      ) : null}
    </>
  );
}
