import { Box, Button } from '@mantine/core';
import { type Inbox } from '#src/features/messages/engine/useInbox.ts';
import { askWindowsAgain } from '#src/features/messages/engine/askWindowsAgain.ts';
import { inboxState } from '#src/features/messages/engine/inboxState.ts';
import { WorkerEnded } from '#src/features/messages/engine/workerEnded.ts';
import type { InboxView } from '#src/features/messages/view.ts';
import { filterKeys } from '#src/features/messages/viewParams.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { choicePhrase } from '#src/lib/time/dayChoice.ts';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';
import { ErrorNotice } from '#src/ui/ErrorNotice.tsx';
import { InboxNotices } from './InboxNotices.tsx';
import { ListSkeleton } from './ListSkeleton.tsx';
import { MessageList, type MessageListProps } from './MessageList.tsx';

interface InboxListProps extends Omit<MessageListProps, 'list'> {
  inbox: Inbox;
  /** That of the list which is shown. */
  view: InboxView;
  today: CivilDate;
  /** Takes out all filters and the search. */
  onShowAll: () => void;
}

/** The states of the list as a whole; what became of single windows is told above it. */
export function InboxList({ inbox, view, onShowAll, ...props }: InboxListProps) {
  const { list, windows } = inbox;
  const outcomes = windows.map(({ outcome }) => outcome);
  const failed = windows.filter(({ outcome }) => outcome.is === 'failed');
  const state = inboxState(outcomes, list?.total ?? 0);
  if (state === 'error') {
    const [first] = failed;
    const error = first?.outcome.is === 'failed' ? first.outcome.error : inbox.error;
    const tryAgain = () => {
      // The worker's script is not there any more, as after a new version: a new page has its own.
      if (error instanceof WorkerEnded && !error.hadAnswered && navigator.onLine) return location.reload();
      void askWindowsAgain(failed);
    };
    return (
      <Box p="md">
        <ErrorNotice error={error} retrying={failed.some(({ asking }) => asking)} onRetry={tryAgain} />
      </Box>
    );
  }
  const isLive = windows.some(({ window }) => window.age === 'today');
  const isNarrowed = view.text !== '' || filterKeys(view.filters).length > 0;
  const phrase = choicePhrase(view.days, props.today);
  return (
    <>
      <InboxNotices inbox={inbox} />
      {state === 'pending' ? <ListSkeleton /> : null}
      {state === 'empty' && !isNarrowed ? (
        <EmptyNotice title={`No messages ${phrase}`}>
          {isLive ? 'New ones appear here by themselves. ' : null}For others, choose more days above.
        </EmptyNotice>
      ) : null}
      {(state === 'empty' || state === 'incomplete') && isNarrowed ? (
        <EmptyNotice
          title={
            state === 'empty' ? `No matching messages ${phrase}` : 'No matches in the messages loaded so far'
          }
        >
          <Button variant="default" size="xs" onClick={onShowAll}>
            Show all {list && list.inRange > 0 ? list.inRange.toLocaleString('en-US') : ''} messages
          </Button>
        </EmptyNotice>
      ) : null}
      {state === 'ready' && list ? <MessageList list={list} {...props} /> : null}
    </>
  );
}
