import { ruleParts } from '#src/v2/ruleWords.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import { OTHER_SCHEDULE, timesWords } from './scheduleWords.ts';

/** When a To Do is sent, in two lines: which days, and at which times of theirs. */
interface PlanLines {
  days: string;
  times: string | null;
}

/** "Every weekday (Monday to Friday)" and "at 9:00 AM and 5:30 PM"; something for every To Do there can be. */
export function planLines({ to_do: toDo, schedule }: ToDo, timeZone: string): PlanLines {
  if (schedule === null) return { days: toDo.run_at === null ? 'No schedule' : 'Once', times: null };
  const { rule, times, created_at: createdAt } = schedule;
  const parts = ruleParts({ rule, times, start: createdAt === null ? null : new Date(createdAt), timeZone });
  if (parts) return { days: `${parts.days}${parts.ends}`, times: parts.times.trim() || null };
  const words = timesWords(times);
  return { days: OTHER_SCHEDULE, times: words && `at ${words}` };
}

/** "Every week on Mon and Tue": the days of a sentence in three letters, where there is little room. */
export function shortDays(words: string): string {
  return words.replaceAll(/\b(Sun|Mon|Tue|Wed|Thu|Fri|Sat)\w*day\b/g, '$1');
}
