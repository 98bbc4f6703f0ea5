import { dayNames } from '#src/v2/newToDo.ts';
import type { Schedule } from '#src/v2/toDo.ts';
import { weeklyRule } from './weeklyRule.ts';

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** "9:00 AM and 5:30 PM" of a schedule's times, as the service writes them; null without any. */
export function timesWords(times: readonly string[] | null): string | null {
  return times && times.length > 0 ? list.format(times) : null;
}

/** "Every 2 weeks on Tuesday and Thursday at 9:00 AM"; null where the rule is one that we have no words for. */
export function scheduleWords({ rule, times }: Pick<Schedule, 'rule' | 'times'>): string | null {
  const weekly = weeklyRule(rule);
  if (!weekly) return null;
  const at = timesWords(times);
  return at === null ? weeklyWords(weekly) : `${weeklyWords(weekly)} at ${at}`;
}

function weeklyWords({ days, interval }: { days: number[]; interval: number }): string {
  if (days.length === 7 && interval === 1) return 'Every day';
  const weeks = interval === 1 ? 'Every week' : `Every ${interval} weeks`;
  return `${weeks} on ${list.format(days.flatMap((day) => dayNames[day] ?? []))}`;
}

/** The schedule in one line of a list, whatever there is of it. */
export function scheduleLine(schedule: Schedule | null): string {
  if (schedule === null) return 'No schedule';
  const words = scheduleWords(schedule);
  if (words !== null) return words;
  const times = timesWords(schedule.times);
  return times === null ? 'A schedule of another kind' : `A schedule of another kind, at ${times}`;
}
