import { Anchor } from '@mantine/core';
import type { CallerHistory } from '#src/features/messages/engine/useCallerHistory.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { HISTORY_ID } from './CallerHistory.tsx';
import { frequencyWords } from './historyWords.ts';

interface FrequencyProps {
  found: CallerHistory;
  today: CivilDate;
}

/** "3rd message in 30 days", where it is not the first; leads to the others. */
export function Frequency({ found, today }: FrequencyProps) {
  const frequency = found.history.data?.frequency;
  if (!frequency || frequency.count === 1) return null;
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      fw={550}
      underline="always"
      onClick={() => {
        const section = document.getElementById(HISTORY_ID);
        section?.scrollIntoView({ block: 'start' });
        section?.focus({ preventScroll: true });
      }}
    >
      {frequencyWords(frequency, today)}
    </Anchor>
  );
}
