import { Text } from '@mantine/core';
import { sendTimeWithin } from '#src/features/to-dos/sendTime.ts';
import type { Plan } from './plan.ts';
import { untilWords } from '#src/features/to-dos/untilWords.ts';

interface PlanSummaryProps {
  plan: Plan | null;
  now: number;
  timeZone: string;
}

/** The schedule as a sentence, and its first send. */
export function PlanSummary({ plan, now, timeZone }: PlanSummaryProps) {
  const first = plan?.sends[0];
  if (!plan || first === undefined) {
    return (
      <Text size="sm" c="dimmed">
        Choose days and a time to see when it is sent.
      </Text>
    );
  }
  const [when, until] = [sendTimeWithin(first, now, timeZone), untilWords(first, now, timeZone)];
  return (
    <>
      <Text size="sm" fw={600}>
        {plan.words}
      </Text>
      <Text size="sm">
        First {when}
        {/* A countdown that is read aloud each minute is in the way of all else. */}
        {when.startsWith(until) ? null : <span aria-live="off">, {until}</span>}
      </Text>
    </>
  );
}
