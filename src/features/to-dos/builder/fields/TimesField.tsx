import { ActionIcon, Button, Group, Stack } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { type Draft, nextKey } from '#src/features/to-dos/builder/draft.ts';
import { problems } from '#src/features/to-dos/builder/problems.ts';
import { fromTimeInput, toTimeInput } from './timeInputValue.ts';

/** One input a time of day; at least one. */
export function TimesField({ form }: { form: UseFormReturnType<Draft> }) {
  const { times } = form.values;
  const toFocus = useRef<number | null>(null);
  const add = () => {
    toFocus.current = nextKey(times);
    form.insertListItem('times', { key: toFocus.current, minutes: null });
  };
  const remove = (index: number) => {
    toFocus.current = (times[index + 1] ?? times[index - 1])?.key ?? null;
    form.removeListItem('times', index);
    forgetSolved(form);
  };
  return (
    <Stack gap="xs" align="flex-start" role="group" aria-label="Times">
      {times.map(({ key, minutes }, index) => (
        <Group key={key} gap={6} align="flex-end" wrap="nowrap">
          <TimeInput
            label={times.length === 1 ? 'Time' : `Time ${index + 1}`}
            w={220}
            data-path={`times.${index}.minutes`}
            error={form.errors[`times.${index}.minutes`]}
            value={toTimeInput(minutes)}
            onChange={(event) => {
              form.setFieldValue(`times.${index}.minutes`, fromTimeInput(event.currentTarget.value));
              forgetSolved(form);
            }}
            ref={(input) => {
              if (input && key === toFocus.current) {
                toFocus.current = null;
                input.focus();
              }
            }}
          />
          {times.length > 1 ? (
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={`Remove time ${index + 1}`}
              onClick={() => remove(index)}
            >
              <IconX aria-hidden size={18} />
            </ActionIcon>
          ) : null}
        </Group>
      ))}
      <Button variant="default" size="sm" leftSection={<IconPlus aria-hidden size={16} />} onClick={add}>
        Add a time
      </Button>
    </Stack>
  );
}

/** A time entered twice is told at one of the two, and is put right at either. */
function forgetSolved(form: UseFormReturnType<Draft>) {
  const left = problems(form.getValues());
  form.setErrors((told) =>
    Object.fromEntries(Object.entries(told).filter(([path]) => !path.startsWith('times.') || path in left)),
  );
}
