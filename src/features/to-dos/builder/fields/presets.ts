import type { Draft } from '#src/features/to-dos/builder/draft.ts';

type Weeks = Pick<Draft, 'days' | 'interval'>;

interface Preset {
  label: string;
  /** `today` is the weekday it is, 0 for Sunday. */
  apply: (weeks: Weeks, today: number) => Weeks;
}

const everyWeekOn =
  (...days: number[]): Preset['apply'] =>
  () => ({ days, interval: 1 });

/** Schedules that most want; the days that are chosen already stay where a preset says nothing of them. */
export const presets: readonly Preset[] = [
  { label: 'Every day', apply: everyWeekOn(0, 1, 2, 3, 4, 5, 6) },
  { label: 'Weekdays', apply: everyWeekOn(1, 2, 3, 4, 5) },
  { label: 'Weekends', apply: everyWeekOn(0, 6) },
  { label: 'One day a week', apply: ({ days }, today) => ({ days: [firstOf(days, today)], interval: 1 }) },
  {
    label: 'Every two weeks',
    apply: ({ days }, today) => ({ days: days.length > 0 ? days : [today], interval: 2 }),
  },
];

/** True where the preset would change nothing. */
export function isPreset({ apply }: Preset, weeks: Weeks): boolean {
  if (weeks.days.length === 0) return false;
  const { days, interval } = apply(weeks, 0);
  return (
    Number(weeks.interval) === interval &&
    new Set([...days, ...weeks.days]).size === days.length &&
    weeks.days.length === days.length
  );
}

/** The first of the week's chosen days, or today where there is none. */
function firstOf(days: readonly number[], today: number): number {
  return days.length > 0 ? Math.min(...days) : today;
}
