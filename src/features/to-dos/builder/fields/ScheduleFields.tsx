import { Button, Group, NumberInput, SimpleGrid, Stack, Title } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { DayChips } from './DayChips.tsx';
import type { Draft } from '#src/features/to-dos/builder/draft.ts';
import { TimesField } from './TimesField.tsx';
import type { warnings } from '#src/features/to-dos/builder/warnings.ts';

interface ScheduleFieldsProps {
  form: UseFormReturnType<Draft>;
  odd: ReturnType<typeof warnings>;
}

const presets = [
  { label: 'Every day', days: [0, 1, 2, 3, 4, 5, 6] },
  { label: 'Weekdays', days: [1, 2, 3, 4, 5] },
  { label: 'Weekends', days: [0, 6] },
];

/** On which days, in which weeks, at which times. */
export function ScheduleFields({ form, odd }: ScheduleFieldsProps) {
  const chooseDays = (days: number[]) => form.setFieldValue('days', days);
  return (
    <Stack gap="md">
      <Title order={2} fz="md">
        When
      </Title>
      <DayChips days={form.values.days} error={form.errors.days} onChange={chooseDays}>
        <Group gap="xs">
          {presets.map(({ label, days }) => (
            <Button key={label} variant="default" size="xs" onClick={() => chooseDays(days)}>
              {label}
            </Button>
          ))}
        </Group>
      </DayChips>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberInput
          {...form.getInputProps('interval')}
          label="Repeat every"
          maw={220}
          min={1}
          max={520}
          clampBehavior="none"
          allowDecimal={false}
          hideControls
          suffix={Number(form.values.interval) === 1 ? ' week' : ' weeks'}
        />
        <TimesField form={form} odd={odd.times} />
      </SimpleGrid>
    </Stack>
  );
}
