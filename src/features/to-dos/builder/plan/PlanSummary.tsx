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
  return (
    <>
      <Text size="sm" fw={600}>
        {plan.words}
      </Text>
      <Text size="sm">First {firstWords(first, now, timeZone)}</Text>
    </>
  );
}

function firstWords(first: number, now: number, timeZone: string): string {
  const [when, until] = [sendTimeWithin(first, now, timeZone), untilWords(first, now, timeZone)];
  return when.startsWith(until) ? when : `${when}, ${until}`;
}
