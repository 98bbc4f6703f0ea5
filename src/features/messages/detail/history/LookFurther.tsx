import { Button, Group, Text } from '@mantine/core';
import type { CallerHistory } from '#src/features/messages/engine/useCallerHistory.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { lookedThroughWords } from './historyWords.ts';

const MONTHS = 3;

interface LookFurtherProps {
  found: CallerHistory;
  today: CivilDate;
}

/** Which days the list above is of, and the way to more of them. */
export function LookFurther({ found: { days, windows, lookFurther }, today }: LookFurtherProps) {
  const pending = windows.filter(({ outcome }) => outcome.is === 'pending');
  const failed = windows.filter(({ outcome }) => outcome.is === 'failed');
  return (
    <>
      <Text size="sm" c="dimmed" mt={4}>
        {lookedThroughWords(days, today)}.
      </Text>
      {failed.map(({ label, asking, askAgain }) => (
        <Group key={label} gap="xs" role="alert">
          <Text size="sm">{label} could not be loaded.</Text>
          <Button size="compact-sm" variant="default" loading={asking} onClick={askAgain}>
            Try again
          </Button>
        </Group>
      ))}
      {lookFurther ? (
        <Button
          size="xs"
          mt="xs"
          variant="default"
          loading={pending.length > 0}
          onClick={() => lookFurther(MONTHS)}
        >
          Look {MONTHS} months further back
        </Button>
      ) : null}
    </>
  );
}
