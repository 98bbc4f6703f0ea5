import { Box, Group, Stack } from '@mantine/core';
import { useSession } from '#src/api/useSession.ts';
import { useCallerHistory } from '#src/features/messages/engine/useCallerHistory.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import type { Message } from '#src/v2/message.ts';
import { AllFieldsFold } from './AllFieldsFold.tsx';
import { AnswersSection } from './AnswersSection.tsx';
import { MessageActions } from './actions/MessageActions.tsx';
import { TakeAwayButtons } from './actions/TakeAwayButtons.tsx';
import { MessageCall } from './call/MessageCall.tsx';
import { CallerContact } from './contact/CallerContact.tsx';
import { DeliverySection } from './delivery/DeliverySection.tsx';
import { CallerHistory } from './history/CallerHistory.tsx';
import { Frequency } from './history/Frequency.tsx';
import { MessageHeading } from './MessageHeading.tsx';
import { MessageText } from './MessageText.tsx';

interface MessageDetailProps {
  message: Message;
  /** Until the whole message is here, there is the list's summary, which may lack fields. */
  whole: 'here' | 'coming' | 'failed';
  now: number;
  today: CivilDate;
}

/** A message: who, how to answer them, what they said; then how it came, who calls, and everything else folded away. */
export function MessageDetail({ message, whole, now, today }: MessageDetailProps) {
  const { timeZone } = useSession();
  const found = useCallerHistory(message, { today, timeZone });
  return (
    <Stack gap="xl" component="article" aria-busy={whole === 'coming'}>
      <MessageHeading message={message} now={now}>
        <Frequency message={message} found={found} today={today} />
      </MessageHeading>
      <CallerContact message={message} />
      <MessageText message={message} />
      <Box hiddenFrom="sm">
        <Group gap="xs">
          <MessageActions message={message} />
          <TakeAwayButtons message={message} />
        </Group>
      </Box>
      {message.call_id === null ? null : <MessageCall callId={message.call_id} />}
      <AnswersSection message={message} />
      <DeliverySection message={message} whole={whole} now={now} />
      <CallerHistory message={message} found={found} now={now} today={today} />
      <AllFieldsFold message={message} />
    </Stack>
  );
}
