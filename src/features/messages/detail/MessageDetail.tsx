import { Stack, Text } from '@mantine/core';
import { useSession } from '#src/api/useSession.ts';
import { useCallerHistory } from '#src/features/messages/engine/useCallerHistory.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import type { Message } from '#src/v2/message.ts';
import { AllFieldsFold } from './AllFieldsFold.tsx';
import { AnswersSection } from './AnswersSection.tsx';
import { MessageCommands } from './actions/MessageCommands.tsx';
import { PhoneActions } from './actions/PhoneActions.tsx';
import { MessageCall } from './call/MessageCall.tsx';
import { ContactLines } from './contact/ContactLines.tsx';
import { waysToReach } from './contact/waysToReach.ts';
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

/** A message: who, the number, what they said; then every other way to answer, how it came, who calls, and the rest folded away. */
export function MessageDetail({ message, whole, now, today }: MessageDetailProps) {
  const { timeZone } = useSession();
  const found = useCallerHistory(message, { today, timeZone });
  const [first, ...others] = waysToReach(message);
  return (
    <Stack gap="xl" component="article" aria-busy={whole === 'coming'}>
      <MessageCommands message={message} />
      <MessageHeading message={message} now={now}>
        <Frequency found={found} today={today} />
      </MessageHeading>
      {first ? (
        <ContactLines ways={[first]} first={first} />
      ) : (
        <Text c="dimmed">The caller left no number and no address.</Text>
      )}
      <MessageText message={message} />
      <ContactLines ways={others} first={first} />
      <PhoneActions message={message} />
      {message.call_id === null ? null : <MessageCall callId={message.call_id} />}
      <AnswersSection message={message} />
      <DeliverySection message={message} whole={whole} now={now} />
      <CallerHistory message={message} found={found} now={now} today={today} />
      <AllFieldsFold message={message} />
    </Stack>
  );
}
