import { Group, Stack, Text, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useId, useRef } from 'react';
import type { Draft } from '#src/features/to-dos/builder/draft.ts';
import { insertedAt } from './templates.ts';
import { Templates } from './Templates.tsx';
import { TextSize } from './TextSize.tsx';

/** What is sent, and how much of it there is. */
export function MessageField({ form }: { form: UseFormReturnType<Draft> }) {
  const input = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const text = form.values.messageText;
  const write = (next: string) => form.setFieldValue('messageText', next);
  const point = (from: number, until: number) => {
    input.current?.focus();
    input.current?.setSelectionRange(from, until);
  };
  return (
    <Stack gap={4}>
      <Group justify="space-between" align="center">
        <Text component="label" htmlFor={id} size="sm" fw={500}>
          Message
        </Text>
        <Templates
          text={text}
          onUse={(template) => {
            write(insertedAt(text, template, input.current?.selectionStart ?? text.length));
            form.clearFieldError('messageText');
          }}
        />
      </Group>
      <Textarea
        {...form.getInputProps('messageText')}
        id={id}
        ref={input}
        autoComplete="off"
        autosize
        minRows={3}
        maxRows={12}
      />
      <TextSize text={text} bySms={form.values.deliveryType === 'sms'} onPoint={point} onReplace={write} />
    </Stack>
  );
}
