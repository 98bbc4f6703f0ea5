import { Button, Divider, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import { useForm } from '@mantine/form';
import { type CivilDate, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { type DaysChoice, earliestDay, presetLabels, presets, rangeOf } from '#src/lib/time/dayChoice.ts';
import { formatDay } from '#src/lib/time/format.ts';
import { formatTypedDay, readTypedDay } from '#src/lib/time/typedDay.ts';

const calendarLabels = {
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  previousYear: 'Previous year',
  nextYear: 'Next year',
  previousDecade: 'Previous decade',
  nextDecade: 'Next decade',
};

interface DaysFormProps {
  choice: DaysChoice;
  today: CivilDate;
  onChoose: (choice: DaysChoice) => void;
}

/** Named days at one click; or two days, typed or picked in the calendar. */
export function DaysForm({ choice, today, onChoose }: DaysFormProps) {
  const shown = rangeOf(choice, today);
  const problem = (text: string) => dayProblem(text, today);
  const form = useForm({
    initialValues: { from: formatTypedDay(shown.from), to: formatTypedDay(shown.to) },
    validate: { from: problem, to: problem },
  });
  const [from, to] = [readTypedDay(form.values.from, today), readTypedDay(form.values.to, today)];
  const submit = () => {
    if (from && to)
      onChoose(from <= to ? { days: 'custom', from, to } : { days: 'custom', from: to, to: from });
  };
  const pick = ([first, last]: [string | null, string | null]) => form.setValues(typed(first, last));

  return (
    <Stack gap="sm">
      <SimpleGrid cols={2} spacing={6} verticalSpacing={6}>
        {presets.map((days) => (
          <Button
            key={days}
            variant={choice.days === days ? 'light' : 'default'}
            aria-pressed={choice.days === days}
            data-autofocus={choice.days === days || undefined}
            onClick={() => onChoose({ days })}
          >
            {presetLabels[days]}
          </Button>
        ))}
      </SimpleGrid>
      <Divider label="or choose the days" />
      <form onSubmit={form.onSubmit(submit)} aria-label="Days of your own">
        <Stack gap="sm">
          <Group grow align="flex-start" gap={6}>
            <TextInput label="From" placeholder="MM/DD/YYYY" {...form.getInputProps('from')} />
            <TextInput label="To" placeholder="MM/DD/YYYY" {...form.getInputProps('to')} />
          </Group>
          <DatePicker
            type="range"
            allowSingleDateInRange
            value={[from, to]}
            onChange={pick}
            defaultDate={to ?? today}
            minDate={earliestDay}
            maxDate={today}
            firstDayOfWeek={0}
            weekendDays={[]}
            hideOutsideDates
            fullWidth
            ariaLabels={calendarLabels}
            getDayAriaLabel={(text) => dayName(text, today)}
          />
          <Button type="submit">Show these days</Button>
        </Stack>
      </form>
    </Stack>
  );
}

/** What the calendar gives, as the inputs hold it; the second day is open until it is picked. */
function typed(first: string | null, last: string | null): { from: string; to: string } {
  const [from, to] = [first, last].map((text) => (text === null ? null : parseCivilDate(text)));
  return { from: from ? formatTypedDay(from) : '', to: to ? formatTypedDay(to) : '' };
}

function dayName(text: string, today: CivilDate): string {
  const date = parseCivilDate(text);
  return date ? formatDay(date, today) : text;
}

function dayProblem(text: string, today: CivilDate): string | null {
  const day = readTypedDay(text, today);
  if (!day) return `Write it as ${formatTypedDay(today)}`;
  if (day < earliestDay) return `There is nothing before ${formatTypedDay(earliestDay)}`;
  return day > today ? 'This day is still to come' : null;
}
