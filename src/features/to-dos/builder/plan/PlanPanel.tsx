import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { memo, useId, useState } from 'react';
import type { Warning } from '#src/features/to-dos/builder/warnings/warning.ts';
import { WarningList } from '#src/features/to-dos/builder/warnings/WarningList.tsx';
import { zoneWords } from '#src/features/to-dos/zoneWords.ts';
import { PlanCalendar } from './PlanCalendar.tsx';
import classes from './PlanPanel.module.css';
import type { Plan } from './plan.ts';
import { PlanSummary } from './PlanSummary.tsx';
import { SendTimes } from '#src/features/to-dos/SendTimes.tsx';

interface PlanPanelProps {
  plan: Plan | null;
  /** Of the whole draft; those of one field stand there. */
  warnings: readonly Warning[];
  now: number;
  timeZone: string;
}

/** What the draft will do. On a narrow screen its sends and its calendar are folded. Drawn anew only when that changes. */
export const PlanPanel = memo(function PlanPanel({ plan, warnings, now, timeZone }: PlanPanelProps) {
  const [isOpen, setOpen] = useState(false);
  const foldId = useId();
  const first = plan?.sends[0];
  const ofPlan = warnings.filter(({ about }) => about === 'plan' || about === 'times');
  const Chevron = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <Paper component="section" aria-label="What it will do" withBorder p="md">
      <Stack gap="md">
        <div>
          <Title order={2} fz="md" mb={4}>
            What it will do
          </Title>
          <div aria-live="polite">
            <PlanSummary plan={plan} now={now} timeZone={timeZone} />
          </div>
          {plan ? (
            <Text size="sm" c="dimmed">
              {plan.rate}
            </Text>
          ) : null}
        </div>
        <WarningList title="Worth a second look" warnings={ofPlan} />
        <Button
          variant="default"
          className={classes.unfold}
          aria-expanded={isOpen}
          aria-controls={foldId}
          rightSection={<Chevron aria-hidden size={16} />}
          onClick={() => setOpen(!isOpen)}
        >
          Next sends and calendar
        </Button>
        <Stack gap="md" id={foldId} className={classes.fold} data-open={isOpen || undefined}>
          {plan ? (
            <SendTimes label="Sends, if created now" sends={plan.sends} now={now} timeZone={timeZone} />
          ) : null}
          <PlanCalendar planned={plan} first={first} now={now} timeZone={timeZone} />
          <Text size="xs" c="dimmed">
            Times are {zoneWords(timeZone, now)}.
          </Text>
        </Stack>
      </Stack>
    </Paper>
  );
});
