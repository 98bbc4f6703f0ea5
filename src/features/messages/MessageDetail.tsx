import { Button, Group, Stack } from '@mantine/core';
import { IconBell, IconPhoneCall } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import type { Message } from '#src/v2/message.ts';
import { AllFieldsFold } from './AllFieldsFold.tsx';
import { AnswersSection } from './AnswersSection.tsx';
import { CallerContact } from './CallerContact.tsx';
import { DeliverySection } from './DeliverySection.tsx';
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
  const { call_id, to_do_task_id } = message;
  return (
    <Stack gap="xl" component="article" aria-busy={!isWhole}>
      <MessageHeading message={message} now={now} />
      <CallerContact message={message} />
      <MessageText message={message} />
      {call_id || to_do_task_id ? (
        <Group gap="xs">
          {call_id ? (
            <Button
              component={Link}
              to={paths.call(call_id)}
              variant="light"
              leftSection={<IconPhoneCall aria-hidden size={16} stroke={1.7} />}
            >
              Listen to the call
            </Button>
          ) : null}
          {to_do_task_id ? (
            <Button
              component={Link}
              to={paths.toDo(to_do_task_id)}
              variant="light"
              leftSection={<IconBell aria-hidden size={16} stroke={1.7} />}
            >
              Open its To Do
            </Button>
          ) : null}
        </Group>
      ) : null}
      <AnswersSection message={message} />
      <DeliverySection message={message} now={now} />
      <AllFieldsFold message={message} />
    </Stack>
  );
}
