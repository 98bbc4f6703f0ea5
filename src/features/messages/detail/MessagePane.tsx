import { useQuery } from '@tanstack/react-query';
import { messageQuery } from '#src/api/messages.ts';
import { ApiError } from '#src/lib/apiError.ts';
import { QueryStates } from '#src/ui/QueryStates.tsx';
import { PrintedMessage } from '#src/features/messages/print/PrintedMessage.tsx';
import { PrintSheet } from '#src/features/messages/print/PrintSheet.tsx';
import { useSession } from '#src/api/useSession.ts';
import { placeOf } from '#src/features/messages/engine/placeOf.ts';
import { useLoadedMessage } from '#src/features/messages/engine/useLoadedMessage.ts';
import type { InboxList } from '#src/features/messages/inboxList.ts';
import { MessageBar } from './MessageBar.tsx';
import { MessageDetail } from './MessageDetail.tsx';
import classes from './MessagePane.module.css';
import { MessageSkeleton } from './MessageSkeleton.tsx';
import { NoSuchMessage } from './NoSuchMessage.tsx';

interface MessagePaneProps {
  id: number;
  /** The list beside it, in which the message may or may not be. */
  list: InboxList | null;
  now: number;
}

/** The open message. Until the whole of it is read, and where that fails, it is shown as the list has it. */
export function MessagePane({ id, list, now }: MessagePaneProps) {
  const { timeZone } = useSession();
  const { data, error, refetch, isFetching } = useQuery(messageQuery(id));
  const loaded = useLoadedMessage(id, list?.version ?? null);
  const message = data ?? loaded ?? undefined;
  if (error instanceof ApiError && error.code === 'not_found') return <NoSuchMessage />;
  return (
    <>
      <MessageBar place={list && placeOf(list.ids, id)} message={message} />
      {/* Another message starts at its top, while the bar, and the focus in it, stays. */}
      <div key={id} className={classes.scroller}>
        <div className={classes.content}>
          <QueryStates
            query={{ data: message, error, refetch, isFetching }}
            isEmpty={() => false}
            pending={<MessageSkeleton />}
            empty={null}
          >
            {(shown) => (
              <>
                <MessageDetail
                  message={shown}
                  whole={data ? 'here' : error ? 'failed' : 'coming'}
                  now={now}
                />
                <PrintSheet of="open">
                  <PrintedMessage message={shown} timeZone={timeZone} />
                </PrintSheet>
              </>
            )}
          </QueryStates>
        </div>
      </div>
    </>
  );
}
