import { Button, Group, NumberInput, SimpleGrid, Stack, Title } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useSession } from '#src/api/useSession.ts';
import { weekday } from '#src/lib/time/civilDate.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import type { Draft } from '#src/features/to-dos/builder/draft.ts';
import { DayChips } from './DayChips.tsx';
import { isPreset, presets } from './presets.ts';
import { TimesField } from './TimesField.tsx';

/** On which days, in which weeks, at which times. */
export function ScheduleFields({ form }: { form: UseFormReturnType<Draft> }) {
  const { timeZone } = useSession();
  const { days, interval } = form.values;
  return (
    <Stack gap="md">
      <Title order={2} fz="md">
        When
      </Title>
      <DayChips
        days={days}
        error={form.errors.days}
        onChange={(chosen) => form.setFieldValue('days', chosen)}
      >
        <Group gap="xs">
          {presets.map((preset) => (
            <Button
              key={preset.label}
              variant={isPreset(preset, form.values) ? 'light' : 'default'}
              size="xs"
              aria-pressed={isPreset(preset, form.values)}
              onClick={() => {
                const today = weekday(civilDateOf(Date.now(), timeZone));
                form.setValues(preset.apply({ days, interval }, today));
                form.clearFieldError('days');
                form.clearFieldError('interval');
              }}
            >
              {preset.label}
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
          suffix={Number(interval) === 1 ? ' week' : ' weeks'}
        />
        <TimesField form={form} />
      </SimpleGrid>
    </Stack>
  );
}
