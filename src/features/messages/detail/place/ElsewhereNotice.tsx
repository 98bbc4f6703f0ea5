import { Alert, Button, Group } from '@mantine/core';
import { IconCalendarSearch } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useSession } from '#src/api/useSession.ts';
import { defaultView, writeView } from '#src/features/messages/viewParams.ts';
import { paths } from '#src/lib/paths.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { formatDay } from '#src/lib/time/format.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import type { Message } from '#src/v2/message.ts';

interface ElsewhereNoticeProps {
  message: Message;
  why: 'other-days' | 'narrowed';
  today: CivilDate;
}

/** Says that the list beside it does not hold the open message, and offers the list that does. */
export function ElsewhereNotice({ message, why, today }: ElsewhereNoticeProps) {
  const { timeZone } = useSession();
  const date = civilDateOf(message.created_at, timeZone);
  const days = writeView({ ...defaultView, days: { days: 'custom', from: date, to: date } });
  return (
    <Alert
      variant="light"
      color="gray"
      p="xs"
      mb="md"
      icon={<IconCalendarSearch aria-hidden />}
      role="status"
    >
      <Group gap="xs" justify="space-between">
        {why === 'other-days'
          ? `Taken on ${formatDay(date, today)}, which the list does not show.`
          : 'The list’s search or filters leave this message out.'}
        <Button
          component={Link}
          to={{ pathname: paths.message(message.id), search: `?${days}` }}
          replace
          size="xs"
          variant="default"
        >
          Show all of {formatDay(date, today)}
        </Button>
      </Group>
    </Alert>
  );
}
