import { Text } from '@mantine/core';
import { useSearchParams } from 'react-router';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import type { DaysChoice } from '#src/lib/time/dayChoice.ts';
import { writeDays } from '#src/lib/time/dayChoiceParams.ts';
import { DaysPicker } from '#src/ui/days/DaysPicker.tsx';
import classes from './InboxHeader.module.css';
import type { Inbox } from './useInbox.ts';
import { defaultDays } from './viewParams.ts';

interface InboxHeaderProps {
  inbox: Inbox;
  choice: DaysChoice;
  today: CivilDate;
}

export function InboxHeader({ inbox: { messages }, choice, today }: InboxHeaderProps) {
  const [, setParams] = useSearchParams();
  const choose = (chosen: DaysChoice) => setParams((params) => writeDays(chosen, params, defaultDays));
  const unread = messages.filter(({ read }) => read === false).length;
  return (
    <div className={classes.header}>
      <DaysPicker choice={choice} today={today} onChoose={choose} />
      {messages.length > 0 ? (
        <Text size="sm" c="dimmed">
          {messages.length === 1 ? '1 message' : `${messages.length.toLocaleString('en-US')} messages`}
          {unread > 0 ? `, ${unread.toLocaleString('en-US')} unread` : ''}
        </Text>
      ) : null}
    </div>
  );
}
