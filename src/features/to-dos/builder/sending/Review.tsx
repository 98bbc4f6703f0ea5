import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { toDosQuery } from '#src/api/toDos.ts';
import { planOf } from '#src/features/to-dos/builder/plan/plan.ts';
import { REST_OF_THE_MINUTE } from '#src/features/to-dos/builder/plan/sendPlan.ts';
import { sizeWords } from '#src/features/to-dos/builder/text/sizeWords.ts';
import { smsParts } from '#src/features/to-dos/builder/text/smsParts.ts';
import type { Warning } from '#src/features/to-dos/builder/warnings/warning.ts';
import { WarningList } from '#src/features/to-dos/builder/warnings/WarningList.tsx';
import { sendTime } from '#src/features/to-dos/sendTime.ts';
import { FactList } from '#src/ui/facts/FactList.tsx';
import type { NewToDo } from '#src/v2/newToDo.ts';
import classes from './Review.module.css';
import { reviewWords } from './reviewWords.ts';

interface ReviewProps {
  newToDo: NewToDo;
  warnings: readonly Warning[];
  isSending: boolean;
  now: number;
  timeZone: string;
  onSend: () => void;
  onClose: () => void;
}

/** Who gets what, from whom, when first and how often, of exactly what will be sent. */
export function Review({ newToDo, warnings, isSending, now, timeZone, onSend, onClose }: ReviewProps) {
  // Read afresh, so that one just like it is known of; while this one is sent, that may be itself.
  useQuery({ ...toDosQuery(), staleTime: 0 });
  const warned = isSending ? warnings.filter(({ toDoId }) => toDoId === undefined) : warnings;
  const plan = planOf({ schedule: newToDo.schedule, start: now + REST_OF_THE_MINUTE, timeZone });
  const then = plan.sends.slice(1, 4);
  const { delivery_type: type, message_text: text } = newToDo;
  return (
    <Stack gap="md">
      {/* Focused first, so that an Enter too many presses nothing. */}
      <Text tabIndex={-1} data-autofocus className={classes.lead}>
        {reviewWords(newToDo, plan, now, timeZone)}
      </Text>
      <div>
        <Text className={classes.message}>{text}</Text>
        {type === 'sms' ? (
          <Text size="xs" c="dimmed" mt={4}>
            {sizeWords(smsParts(text))}
          </Text>
        ) : null}
      </div>
      <FactList
        facts={[
          { label: 'Account', value: newToDo.account_number },
          { label: 'Then', value: then.map((send) => sendTime(send, now, timeZone)).join('\n') },
          { label: 'How often', value: plan.rate },
        ]}
      />
      <WarningList title="Is this what you want?" warnings={warned} />
      <Text size="sm">
        Once created, it goes on until your answering service ends it. It cannot be changed or deleted from
        here.
      </Text>
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
