import { Button, Group, Text } from '@mantine/core';
import { askWindowsAgain } from '#src/features/messages/engine/askWindowsAgain.ts';
import type { CallerHistory } from '#src/features/messages/engine/useCallerHistory.ts';
import { missingWords } from '#src/features/messages/list/missingWords.ts';
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
      {failed.length > 0 ? (
        <Group gap="xs" role="alert">
          <Text size="sm">{missingWords(failed.map(({ label }) => label)).title}.</Text>
          <Button
            size="compact-sm"
            variant="default"
            loading={failed.some(({ asking }) => asking)}
            onClick={() => void askWindowsAgain(failed)}
          >
            Try again
          </Button>
        </Group>
      ) : null}
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
