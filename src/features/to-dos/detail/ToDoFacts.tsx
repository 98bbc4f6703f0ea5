import { Badge, Code, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { SendTimes } from '#src/features/to-dos/SendTimes.tsx';
import { deliveryWords } from '#src/features/to-dos/deliveryWords.ts';
import { OTHER_SCHEDULE, scheduleWords, timesWords } from '#src/features/to-dos/scheduleWords.ts';
import { comingSends, isNextOfRule, lastSend, nextSend } from '#src/features/to-dos/sends.ts';
import { sendTime } from '#src/features/to-dos/sendTime.ts';
import { formatPhone } from '#src/lib/phone.ts';
import { formatExact, formatExactMinute } from '#src/lib/time/format.ts';
import { FactList } from '#src/ui/facts/FactList.tsx';
import { Fold } from '#src/ui/facts/Fold.tsx';
import { LinkedText } from '#src/ui/text/LinkedText.tsx';
import type { ToDo } from '#src/v2/toDo.ts';
import { AllFields } from './AllFields.tsx';
import { ContactLink } from './ContactLink.tsx';
import { ToDoActions } from './ToDoActions.tsx';

interface ToDoFactsProps {
  toDo: ToDo;
  now: number;
  timeZone: string;
}

const COMING = 12;

/** Everything that the service said of one To Do, and what follows from it. */
export function ToDoFacts({ toDo, now, timeZone }: ToDoFactsProps) {
  const { to_do: fields, schedule } = toDo;
  const next = nextSend(toDo, now);
  const last = lastSend(toDo, now);
  const exact = (instant: number | null) => (instant === null ? null : formatExact(instant, timeZone));
  const words = schedule && scheduleWords(schedule, timeZone);
  const sends = comingSends(toDo, { most: COMING, now, timeZone });
  return (
    <Stack gap="lg">
      <div>
        <Group gap="xs">
          <Title order={2} fz="h4">
            {formatPhone(fields.contact ?? '') || 'Nobody'}
          </Title>
          {fields.is_sending ? <Badge variant="light">Being sent now</Badge> : null}
        </Group>
        <Text size="sm" c="dimmed">
          {nextWords(next, now, timeZone)}
        </Text>
      </div>
      <ToDoActions id={fields.id} />
      <Paper withBorder p="sm">
        <Text size="sm" component="div" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {fields.message_text ? <LinkedText text={fields.message_text} /> : 'No text'}
        </Text>
      </Paper>
      <FactList
        facts={[
          {
            label: 'Schedule',
            value: schedule ? (words ?? OTHER_SCHEDULE) : 'None',
          },
          { label: 'Times', value: words === null && schedule ? timesWords(schedule.times) : null },
          { label: 'Last sent', value: last === null ? 'Not yet' : formatExactMinute(last, timeZone) },
          { label: 'Sent by', value: deliveryWords(fields.delivery_type) },
          { label: 'To', value: <ContactLink contact={fields.contact ?? ''} /> },
          { label: 'From', value: formatPhone(fields.from ?? '') },
          { label: 'Account', value: fields.account_number },
          { label: 'Sender name', value: fields.sender_name },
          { label: 'Sender email', value: fields.from_email },
          { label: 'Subject', value: fields.subject },
          { label: 'Instructions', value: fields.instructions },
          { label: 'Send once at', value: exact(fields.run_at) },
          { label: 'Created', value: exact(fields.created_at) },
          {
            label: 'Changed',
            value: fields.updated_at === fields.created_at ? null : exact(fields.updated_at),
          },
        ]}
      />
      {sends.length > 0 ? (
        <SendTimes label={comingWords(sends.length)} sends={sends} now={now} timeZone={timeZone} />
      ) : null}
      {sends.length > 1 && !isNextOfRule(toDo, timeZone) ? (
        <Text size="sm" c="dimmed">
          Only the first comes from your answering service. It is not a time of this schedule, so those after
          it are uncertain.
        </Text>
      ) : null}
      {schedule && words === null ? (
        <Fold label="The rule as the service wrote it">
          <Code block>{JSON.stringify(schedule.rule, null, 2)}</Code>
        </Fold>
      ) : null}
      <AllFields toDo={toDo} timeZone={timeZone} />
    </Stack>
  );
}

function nextWords(next: number | null, now: number, timeZone: string): string {
  if (next === null) return 'No next send';
  return `${next < now ? 'Due since' : 'Next:'} ${sendTime(next, now, timeZone)}`;
}

function comingWords(count: number): string {
  if (count === 1) return 'The next send';
  return count < COMING ? `The next ${count} sends` : `The next ${COMING} sends, unless it is ended`;
}
