import { invariant } from '#src/lib/invariant.ts';
import { addDays, type CivilDate, civilDate, earlier, yearMonthDay } from './civilDate.ts';
import { formatDay } from './format.ts';

/** From the first to the last day, both included. */
export interface DayRange {
  from: CivilDate;
  to: CivilDate;
}

export const presets = [
  'today',
  'yesterday',
  'last-7',
  'last-30',
  'this-month',
  'last-month',
  'everything',
] as const;

export type Preset = (typeof presets)[number];

/** Which days a list shows: named ones, which move on with the calendar, or two dates. */
export type DaysChoice = { days: Preset } | ({ days: 'custom' } & DayRange);

export const presetLabels: Record<Preset, string> = {
  today: 'Today',
  yesterday: 'Yesterday',
  'last-7': 'Last 7 days',
  'last-30': 'Last 30 days',
  'this-month': 'This month',
  'last-month': 'Last month',
  everything: 'Everything',
};

/** No account holds anything older; without a bound, a mistyped year asks for thousands of months. */
export const earliestDay = firstOfJanuary(2000);

/** The days of a choice. None is after today, on which nothing can have come in yet. */
export function rangeOf(choice: DaysChoice, today: CivilDate): DayRange {
  switch (choice.days) {
    case 'today':
      return { from: today, to: today };
    case 'yesterday':
      return { from: addDays(today, -1), to: addDays(today, -1) };
    case 'last-7':
      return { from: addDays(today, -6), to: today };
    case 'last-30':
      return { from: addDays(today, -29), to: today };
    case 'this-month':
      return { from: firstOfMonth(today), to: today };
    case 'last-month': {
      const to = addDays(firstOfMonth(today), -1);
      return { from: firstOfMonth(to), to };
    }
    case 'everything':
      return { from: earliestDay, to: today };
    case 'custom':
      return { from: earlier(choice.from, today), to: earlier(choice.to, today) };
  }
}

/** "Last 7 days", "Nov 3", "Nov 3 – Nov 12". */
export function choiceLabel(choice: DaysChoice, today: CivilDate): string {
  if (choice.days !== 'custom') return presetLabels[choice.days];
  const from = formatDay(choice.from, today);
  return choice.from === choice.to ? from : `${from} – ${formatDay(choice.to, today)}`;
}

/** "in the last 7 days", "on Nov 3", "from Nov 3 to Nov 12": the end of a sentence. */
export function choicePhrase(choice: DaysChoice, today: CivilDate): string {
  switch (choice.days) {
    case 'last-7':
    case 'last-30':
      return `in the ${presetLabels[choice.days].toLowerCase()}`;
    case 'custom': {
      const [from, to] = [formatDay(choice.from, today), formatDay(choice.to, today)];
      return from === to ? `on ${from}` : `from ${from} to ${to}`;
    }
    case 'everything':
      return 'on any day';
    case 'today':
    case 'yesterday':
    case 'this-month':
    case 'last-month':
      return presetLabels[choice.days].toLowerCase();
  }
}

export function firstOfMonth(date: CivilDate): CivilDate {
  const { year, month } = yearMonthDay(date);
  const first = civilDate(year, month, 1);
  invariant(first, `the month of ${date} has no first day; see civilDate`);
  return first;
}

function firstOfJanuary(year: number): CivilDate {
  const first = civilDate(year, 1, 1);
  invariant(first, `${year} has no first day; see civilDate`);
  return first;
}
