import { Box, Stack } from '@mantine/core';
import type { Message } from '#src/v2/message.ts';
import { AllFieldsFold } from './AllFieldsFold.tsx';
import { AnswersSection } from './AnswersSection.tsx';
import { CallerContact } from './CallerContact.tsx';
import { DeliverySection } from './DeliverySection.tsx';
import { MessageActions } from './MessageActions.tsx';
import { MessageHeading } from './MessageHeading.tsx';
import { MessageText } from './MessageText.tsx';

interface MessageDetailProps {
  message: Message;
  /** False while there is only the list's summary, which may lack fields. */
  isWhole: boolean;
  now: number;
}

/** A message: who, how to answer them, what they said; then how it came, and everything else folded away. */
export function MessageDetail({ message, isWhole, now }: MessageDetailProps) {
  return (
    <Stack gap="xl" component="article" aria-busy={!isWhole}>
      <MessageHeading message={message} now={now} />
      <CallerContact message={message} />
      <MessageText message={message} />
      <Box hiddenFrom="sm">
        <MessageActions message={message} />
      </Box>
      <AnswersSection message={message} />
      <DeliverySection message={message} now={now} />
      <AllFieldsFold message={message} />
    </Stack>
  );
}
