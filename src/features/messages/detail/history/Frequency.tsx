import { Anchor } from '@mantine/core';
import { useSession } from '#src/api/useSession.ts';
import type { CallerHistory } from '#src/features/messages/engine/useCallerHistory.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import type { Message } from '#src/v2/message.ts';
import { callFrequency } from './callFrequency.ts';
import { HISTORY_ID } from './CallerHistory.tsx';
import { frequencyWords } from './historyWords.ts';

interface FrequencyProps {
  message: Message;
  found: CallerHistory;
  today: CivilDate;
}

/** "3rd message in 30 days", where it is not the first; leads to the others. */
export function Frequency({ message, found: { history, days }, today }: FrequencyProps) {
  const { timeZone } = useSession();
  const earlier = history?.rows.map(({ created_at }) => created_at) ?? [];
  const frequency = callFrequency(message.created_at, earlier, days, timeZone);
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
