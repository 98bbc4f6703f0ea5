import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { formatExact } from '#src/lib/time/format.ts';
import { errorWords } from '#src/ui/errorWords.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import { Note } from '#src/ui/Note.tsx';
import type { Sending } from './toDoSender.ts';

interface LostAnswerProps {
  sending: Sending;
  timeZone: string;
  onLookAgain: () => void;
  onOpen: (toDo: ToDo) => void;
  onClose: () => void;
}

/** The To Do was sent off and nobody knows yet whether it was created: what the list says of it. */
export function LostAnswer({ sending, timeZone, onLookAgain, onOpen, onClose }: LostAnswerProps) {
  if (sending.is === 'found') {
    const { id, created_at: createdAt } = sending.toDo.to_do;
    return (
      <Stack>
        <Note role="alert" tone="good" title="It is there">
          The list holds one just like it, number {id}
          {createdAt === null ? '' : `, created ${formatExact(createdAt, timeZone)}`}. Do not send it again.
        </Note>
        <Group justify="flex-end">
          <Button onClick={() => onOpen(sending.toDo)}>Open it</Button>
        </Group>
      </Stack>
    );
  }
  if (sending.is === 'missing' || sending.is === 'unsure' || sending.is === 'unseen') {
    return (
      <Stack>
        <NotFound sending={sending} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Back to the form
          </Button>
          <Button onClick={onLookAgain}>Look again</Button>
        </Group>
      </Stack>
    );
  }
  return (
    <Group role="status">
      <Loader size="sm" aria-hidden />
      <Text size="sm">Looking whether it was created…</Text>
    </Group>
  );
}

function NotFound({ sending }: { sending: Extract<Sending, { is: 'missing' | 'unsure' | 'unseen' }> }) {
  switch (sending.is) {
    case 'missing':
      return (
        <Note role="alert" tone="odd" title="It is not there">
          The list holds none just like it. It may still turn up: look again in a minute, before you send it
          again.
        </Note>
      );
    case 'unsure':
      return (
        <Note role="alert" tone="bad" title="It may be there">
          {sending.unread === 1
            ? 'One To Do in the list could not be read, and it may be this one.'
            : `${sending.unread} To Dos in the list could not be read, and it may be one of them.`}{' '}
          Ask your answering service before you send it again.
        </Note>
      );
    case 'unseen':
      return (
        <Note role="alert" tone="bad" title="The list could not be read either">
          {errorWords(sending.error).title}. Look again before you send it again: it may have been created.
        </Note>
      );
  }
}
