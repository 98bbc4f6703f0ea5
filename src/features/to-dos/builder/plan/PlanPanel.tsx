import { Paper, Stack, Text, Title } from '@mantine/core';
import { formatPhone } from '#src/lib/phone.ts';
import { deliveryWords } from '#src/features/to-dos/deliveryWords.ts';
import { type Draft, scheduleOf } from '#src/features/to-dos/builder/draft.ts';
import { REST_OF_THE_MINUTE, sendPlan } from '#src/features/to-dos/builder/sendPlan.ts';
import { SendTimes } from './SendTimes.tsx';
import { zoneWords } from '#src/features/to-dos/zoneWords.ts';

interface PlanPanelProps {
  draft: Draft;
  now: number;
  timeZone: string;
}

/** What the draft will do, as far as it is filled in. */
export function PlanPanel({ draft, now, timeZone }: PlanPanelProps) {
  const schedule = scheduleOf(draft);
  const plan = schedule && sendPlan(schedule, now + REST_OF_THE_MINUTE, timeZone, 3);
  const contact = draft.contact.trim();
  return (
    <Paper component="section" aria-label="What it will do" withBorder p="md">
      <Stack gap="sm">
        <Title order={2} fz="md">
          What it will do
        </Title>
        {contact ? (
          <Text size="sm">
            {deliveryWords(draft.deliveryType)} to {formatPhone(contact)}
          </Text>
        ) : null}
        {plan ? (
          <>
            <Text size="sm">{plan.words}</Text>
            <SendTimes label="First sends, if created now" sends={plan.sends} now={now} timeZone={timeZone} />
          </>
        ) : (
          <Text size="sm" c="dimmed">
            Choose days and a time to see when it is sent.
          </Text>
        )}
        <Text size="xs" c="dimmed">
          Times are {zoneWords(timeZone, now)}.
        </Text>
      </Stack>
    </Paper>
  );
}
