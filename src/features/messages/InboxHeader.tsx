import { Text } from '@mantine/core';
import { useSearchParams } from 'react-router';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import type { DaysChoice } from '#src/lib/time/dayChoice.ts';
import { writeDays } from '#src/lib/time/dayChoiceParams.ts';
import { DaysPicker } from '#src/ui/days/DaysPicker.tsx';
import classes from './InboxHeader.module.css';
import type { Inbox } from './engine/useInbox.ts';
import { defaultDays } from './viewParams.ts';

interface InboxHeaderProps {
  inbox: Inbox;
  choice: DaysChoice;
  today: CivilDate;
}

export function InboxHeader({ inbox: { list }, choice, today }: InboxHeaderProps) {
  const [, setParams] = useSearchParams();
  const choose = (chosen: DaysChoice) => setParams((params) => writeDays(chosen, params, defaultDays));
  const { total, unread } = list ?? { total: 0, unread: 0 };
  return (
    <div className={classes.header}>
      <DaysPicker choice={choice} today={today} onChoose={choose} />
      {total > 0 ? (
        <Text size="sm" c="dimmed">
          {total === 1 ? '1 message' : `${total.toLocaleString('en-US')} messages`}
          {unread > 0 ? `, ${unread.toLocaleString('en-US')} unread` : ''}
        </Text>
      ) : null}
    </div>
  );
}
