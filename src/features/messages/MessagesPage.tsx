import { VisuallyHidden } from '@mantine/core';
import { Suspense } from 'react';
import { useParams } from 'react-router';
import { useSession } from '#src/api/useSession.ts';
import { rangeOf } from '#src/lib/time/dayChoice.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';
import { later } from '#src/ui/later.ts';
import { useNow } from '#src/ui/useNow.ts';
import { PaneSkeleton } from './detail/PaneSkeleton.tsx';
import { useInbox } from './engine/useInbox.ts';
import { InboxPane } from './list/InboxPane.tsx';
import { useUnnoticed } from './live/unnoticed.ts';
import classes from './MessagesPage.module.css';
import { useInboxView } from './useInboxView.ts';
import { useScreenFocus } from './useScreenFocus.ts';

const MessagePane = later(async () => (await import('./detail/MessagePane.tsx')).MessagePane);
const NoSuchMessage = later(async () => (await import('./detail/NoSuchMessage.tsx')).NoSuchMessage);

export function MessagesPage() {
  const { timeZone } = useSession();
  const now = useNow();
  const today = civilDateOf(now, timeZone);
  const { id } = useParams();
  const openId = id === undefined ? null : readId(id);
  const state = useInboxView();
  const inbox = useInbox(state.view, { today, timeZone });
  const range = rangeOf(state.view.days, today);
  const unnoticed = useUnnoticed();
  const [list, detail] = useScreenFocus(openId);

  return (
    <div className={classes.page} data-open={id === undefined ? undefined : true}>
      <title>{`${unnoticed > 0 ? `(${unnoticed}) ` : ''}${id === undefined ? 'Messages' : 'Message'} · Frontdesk`}</title>
      <VisuallyHidden component="h1">Messages</VisuallyHidden>
      <InboxPane ref={list} inbox={inbox} state={state} openId={openId} today={today} />
      <section ref={detail} aria-label="Message" tabIndex={-1} className={classes.detail}>
        {id === undefined ? (
          <div className={classes.noMessage}>
            <EmptyNotice title="No message chosen">Choose one from the list to read it here.</EmptyNotice>
          </div>
        ) : (
          <Suspense fallback={<PaneSkeleton />}>
            {openId === null ? (
              <NoSuchMessage />
            ) : (
              <MessagePane id={openId} inbox={inbox} range={range} now={now} today={today} />
            )}
          </Suspense>
        )}
      </section>
    </div>
  );
}

/** The id in the address, or null where it cannot be one. */
function readId(text: string): number | null {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}
