import { VisuallyHidden } from '@mantine/core';
import { useParams, useSearchParams } from 'react-router';
import { useSession } from '#src/api/useSession.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';
import { useNow } from '#src/ui/useNow.ts';
import { choicePhrase, rangeOf } from '#src/lib/time/dayChoice.ts';
import { readDays, writeDays } from '#src/lib/time/dayChoiceParams.ts';
import { InboxList } from './InboxList.tsx';
import { InboxHeader } from './InboxHeader.tsx';
import { MessagePane } from './detail/MessagePane.tsx';
import classes from './MessagesPage.module.css';
import { NoSuchMessage } from './detail/NoSuchMessage.tsx';
import { useInbox } from './engine/useInbox.ts';
import { useScreenFocus } from './useScreenFocus.ts';
import { defaultDays, defaultView } from './viewParams.ts';

export function MessagesPage() {
  const { timeZone } = useSession();
  const now = useNow();
  const today = civilDateOf(now, timeZone);
  const { id } = useParams();
  const [params] = useSearchParams();
  const choice = readDays(params, defaultDays);
  const inbox = useInbox({ ...defaultView, text: '', days: choice }, { today, timeZone });
  const openId = id === undefined ? null : readId(id);

  const [list, detail] = useScreenFocus(openId);

  return (
    <div className={classes.page} data-open={id === undefined ? undefined : true}>
      <title>{`${id === undefined ? 'Messages' : 'Message'} · Frontdesk`}</title>
      <VisuallyHidden component="h1">Messages</VisuallyHidden>
      <section ref={list} aria-label="Inbox" className={classes.list}>
        <InboxHeader inbox={inbox} choice={choice} today={today} />
        <InboxList
          // Other days are another list, which starts at its top.
          key={writeDays(choice, new URLSearchParams(), defaultDays).toString()}
          inbox={inbox}
          daysPhrase={choicePhrase(choice, today)}
          openId={openId}
          today={today}
        />
      </section>
      <section ref={detail} aria-label="Message" tabIndex={-1} className={classes.detail}>
        {id === undefined ? (
          <div className={classes.noMessage}>
            <EmptyNotice title="No message chosen">Choose one from the list to read it here.</EmptyNotice>
          </div>
        ) : openId === null ? (
          <NoSuchMessage />
        ) : (
          <MessagePane id={openId} inbox={inbox} range={rangeOf(choice, today)} now={now} today={today} />
        )}
      </section>
    </div>
  );
}

/** The id in the address, or null where it cannot be one. */
function readId(text: string): number | null {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}
