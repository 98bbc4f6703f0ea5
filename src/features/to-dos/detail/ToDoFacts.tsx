import { Anchor, Badge, Button, Code, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { formatPhone, phoneHref } from '#src/lib/phone.ts';
import { formatExact } from '#src/lib/time/format.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import { deliveryWords } from '#src/features/to-dos/deliveryWords.ts';
import { Facts } from '#src/features/to-dos/Facts.tsx';
import { Folded } from './Folded.tsx';
import { restOf } from './restOf.ts';
import { scheduleWords, timesWords } from '#src/features/to-dos/scheduleWords.ts';
import { exactSendTime, sendTime } from '#src/features/to-dos/sendTime.ts';
import { nextSend } from '#src/features/to-dos/sends.ts';

interface ToDoFactsProps {
  toDo: ToDo;
  now: number;
  timeZone: string;
}

/** Everything that the service said of one To Do. */
export function ToDoFacts({ toDo, now, timeZone }: ToDoFactsProps) {
  const { to_do: fields, schedule } = toDo;
  const next = nextSend(toDo, now);
  const last = schedule?.previous_occurrence ?? null;
  const exact = (instant: number | null | undefined) =>
    instant == null ? null : formatExact(instant, timeZone);
  const words = schedule && scheduleWords(schedule, timeZone);
  const contact = fields.contact ?? '';
  const rest = [
    ...restOf(fields),
    ...restOf(schedule ?? {}).map(([name, value]) => [`schedule ${name}`, value] as const),
  ];
  return (
    <Stack gap="lg">
      <div>
        <Group gap="xs">
          <Title order={2} fz="h4">
            {formatPhone(contact) || 'Nobody'}
          </Title>
          {fields.is_sending ? <Badge variant="light">Being sent now</Badge> : null}
        </Group>
        <Text size="sm" c="dimmed">
          {next === null ? 'No next send' : `Next: ${sendTime(next, now, timeZone)}`}
        </Text>
      </div>
      <Paper withBorder p="sm">
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {fields.message_text || 'No text'}
        </Text>
      </Paper>
      <Facts
        facts={[
          ['Schedule', schedule ? (words ?? 'Of a kind that Frontdesk has no words for') : 'None'],
          ['Times', words === null && schedule ? timesWords(schedule.times) : null],
          ['Next send', next === null ? 'None' : exactSendTime(next, timeZone)],
          ['Last sent', last === null ? 'Not yet' : exactSendTime(last, timeZone)],
        ]}
      />
      {schedule && words === null ? (
        <Folded label="The schedule as the service wrote it">
          <Code block>{JSON.stringify(schedule.rule, null, 2)}</Code>
        </Folded>
      ) : null}
      <Facts
        facts={[
          ['Sent by', deliveryWords(fields.delivery_type)],
          ['To', <ContactLink key="to" contact={contact} />],
          ['From', formatPhone(fields.from ?? '')],
          ['Sender name', fields.sender_name],
          ['Sender email', fields.from_email],
          ['Subject', fields.subject],
          ['Instructions', fields.instructions],
          ['Send once at', exact(fields.run_at)],
          ['Created', exact(fields.created_at)],
          ['Changed', fields.updated_at === fields.created_at ? null : exact(fields.updated_at)],
          ['Number', fields.id],
        ]}
      />
      <Button
        component={Link}
        to={paths.newToDoFromTemplate(fields.id)}
        variant="default"
        leftSection={<IconCopy aria-hidden size={16} />}
        h={{ base: 44, sm: 36 }}
        style={{ alignSelf: 'flex-start' }}
      >
        Use as a template
      </Button>
      {rest.length > 0 ? (
        <Folded label="More from the service">
          <Facts facts={rest} />
        </Folded>
      ) : null}
    </Stack>
  );
}

function ContactLink({ contact }: { contact: string }) {
  const href = /^[^\s@?&]+@[^\s@?&]+$/.test(contact) ? `mailto:${contact}` : phoneHref('tel', contact);
  const shown = formatPhone(contact);
  return href === null ? (
    shown
  ) : (
    <Anchor href={href} size="sm" underline="always">
      {shown}
    </Anchor>
  );
}
