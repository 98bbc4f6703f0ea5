import { listed } from '#src/v2/ruleWording.ts';
import { ruleWords } from '#src/v2/ruleWords.ts';
import type { Schedule } from '#src/v2/toDo.ts';

/** "9:00 AM and 5:30 PM" of a schedule's times, as the service writes them; null without any. */
export function timesWords(times: readonly string[] | null): string | null {
  return times && times.length > 0 ? listed(times) : null;
}

/** "Every 2 weeks on Tuesday and Thursday at 9:00 AM"; null where the rule is one that there are no words for. */
export function scheduleWords(
  { rule, times, created_at: createdAt }: Pick<Schedule, 'rule' | 'times' | 'created_at'>,
  timeZone: string,
): string | null {
  return ruleWords({ rule, times, start: createdAt === null ? null : new Date(createdAt), timeZone });
}

/** A schedule that there are no words for. */
export const OTHER_SCHEDULE = 'Other schedule';

/** The schedule in one line of a list, whatever there is of it. */
export function scheduleLine(schedule: Schedule | null, timeZone: string): string {
  if (schedule === null) return 'No schedule';
  const words = scheduleWords(schedule, timeZone);
  if (words !== null) return words;
  const times = timesWords(schedule.times);
  return times === null ? OTHER_SCHEDULE : `${OTHER_SCHEDULE}, at ${times}`;
}
