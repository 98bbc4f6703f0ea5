import type { Schedule } from '#src/v2/toDo.ts';

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** "9:00 AM and 5:30 PM" of a schedule's times, as the service writes them; null without any. */
export function timesWords(times: readonly string[] | null): string | null {
  return times && times.length > 0 ? list.format(times) : null;
}

/** "Every 2 weeks on Tuesdays and Thursdays at 9:00 AM"; null where the rule is one that we have no words for. */
export function scheduleWords(_schedule: Pick<Schedule, 'rule' | 'times'>): string | null {
  return null;
}

/** The schedule in one line of a list, whatever there is of it. */
export function scheduleLine(schedule: Schedule | null): string {
  if (schedule === null) return 'No schedule';
  const words = scheduleWords(schedule);
  if (words !== null) return words;
  const times = timesWords(schedule.times);
  return times === null ? 'A schedule of another kind' : `A schedule of another kind, at ${times}`;
}
