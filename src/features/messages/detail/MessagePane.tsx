import { useEffect } from 'react';
import { useSession } from '#src/api/useSession.ts';
import { placeOf } from '#src/features/messages/engine/placeOf.ts';
import type { Inbox } from '#src/features/messages/engine/useInbox.ts';
import { PrintedMessage } from '#src/features/messages/print/PrintedMessage.tsx';
import { PrintSheet } from '#src/features/messages/print/PrintSheet.tsx';
import { markSeen } from '#src/features/messages/seen/useSeen.ts';
import { ApiError } from '#src/lib/apiError.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import { QueryStates } from '#src/ui/QueryStates.tsx';
import { MessageBar } from './MessageBar.tsx';
import { MessageDetail } from './MessageDetail.tsx';
import { MessageScroller } from './MessageScroller.tsx';
import { MessageSkeleton } from './MessageSkeleton.tsx';
import { NoSuchMessage } from './NoSuchMessage.tsx';
import { ElsewhereNotice } from './place/ElsewhereNotice.tsx';
import { whyElsewhere } from './place/whyElsewhere.ts';
import { useOpenMessage } from './useOpenMessage.ts';

interface MessagePaneProps {
  id: number;
  /** The list beside it, in which the message may or may not be, and the days that it is of. */
  inbox: Inbox;
  range: DayRange;
  now: number;
  today: CivilDate;
}

/** The open message. Until the whole of it is read, and where that fails, it is shown as the list has it. */
export function MessagePane({ id, inbox, range, now, today }: MessagePaneProps) {
  const { timeZone } = useSession();
  const { list, windows } = inbox;
  const { whole, message } = useOpenMessage(id, list?.version ?? null);
  const { data, error, errorUpdateCount, refetch, isFetching } = whole;
  const place = list && placeOf(list.ids, id);
  const isLoaded = !inbox.isUpdating && windows.every(({ outcome }) => outcome.is === 'answered');
  useEffect(() => markSeen([id]), [id]);

  if (error instanceof ApiError && error.code === 'not_found') return <NoSuchMessage />;
  const why =
    place || !list || !message ? null : whyElsewhere(message.created_at, { range, isLoaded }, timeZone);
  return (
    <>
      <MessageBar place={place} message={message} />
      <MessageScroller id={id} place={place}>
        <QueryStates
          query={{ data: message, error, errorUpdateCount, refetch, isFetching }}
          isEmpty={() => false}
          pending={<MessageSkeleton />}
          empty={null}
        >
          {(shown) => (
            <>
              {why ? <ElsewhereNotice message={shown} why={why} today={today} /> : null}
              <MessageDetail
                message={shown}
                whole={data ? 'here' : error ? 'failed' : 'coming'}
                now={now}
                today={today}
              />
              <PrintSheet of="open">
                <PrintedMessage message={shown} timeZone={timeZone} />
              </PrintSheet>
            </>
          )}
        </QueryStates>
      </MessageScroller>
    </>
  );
}
