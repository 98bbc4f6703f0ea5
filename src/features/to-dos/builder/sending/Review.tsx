import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { toDosQuery } from '#src/api/toDos.ts';
import { formatPhone } from '#src/lib/phone.ts';
import type { NewToDo } from '#src/v2/newToDo.ts';
import { deliveryWords } from '#src/features/to-dos/deliveryWords.ts';
import { Facts } from '#src/features/to-dos/Facts.tsx';
import { findLike } from './findLike.ts';
import { Note } from '#src/ui/Note.tsx';
import { REST_OF_THE_MINUTE, sendPlan } from '#src/features/to-dos/builder/sendPlan.ts';
import { exactSendTime, sendTime } from '#src/features/to-dos/sendTime.ts';

interface ReviewProps {
  newToDo: NewToDo;
  odd: readonly string[];
  isSending: boolean;
  now: number;
  timeZone: string;
  onSend: () => void;
  onClose: () => void;
}

const none = new Set<number>();

/** Who gets what, from whom, when first and how often, of exactly what will be sent. */
export function Review({ newToDo, odd, isSending, now, timeZone, onSend, onClose }: ReviewProps) {
  const toDos = useQuery({ ...toDosQuery(), staleTime: 0 });
  const { words, sends } = sendPlan(newToDo.schedule, now + REST_OF_THE_MINUTE, timeZone, 3);
  const [first, ...later] = sends;
  const twin = isSending ? null : findLike(toDos.data?.rows ?? [], newToDo, none);
  const notes = twin
    ? [
        ...odd,
        `One just like this is there already, number ${twin.to_do.id}. This would send everything twice.`,
      ]
    : odd;
  return (
    <Stack gap="md">
      {/* Focused first, so that an Enter too many presses nothing. */}
      <Text size="sm" tabIndex={-1} data-autofocus style={{ outline: 'none' }}>
        Once created, it goes on until your answering service ends it. It cannot be changed or deleted from
        here.
      </Text>
      <Facts
        facts={[
          ['To', `${formatPhone(newToDo.contact)}, by ${deliveryWords(newToDo.delivery_type)}`],
          ['From', formatPhone(newToDo.from)],
          ['Account', newToDo.account_number],
          ['Message', newToDo.message_text],
          ['How often', words],
          ['First', first === undefined ? null : exactSendTime(first, timeZone)],
          ['Then', later.map((send) => sendTime(send, now, timeZone)).join('\n')],
        ]}
      />
      {notes.length > 0 ? (
        <Note tone="odd" title="Is this meant?">
          <List size="sm">
            {notes.map((note) => (
              <List.Item key={note}>{note}</List.Item>
            ))}
          </List>
        </Note>
      ) : null}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} disabled={isSending}>
          Back to the form
        </Button>
        <Button onClick={onSend} loading={isSending}>
          Create To Do
        </Button>
      </Group>
    </Stack>
  );
}
