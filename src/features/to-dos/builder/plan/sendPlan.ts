import { invariant } from '#src/lib/invariant.ts';
import { dayNames, type NewToDo } from '#src/v2/newToDo.ts';
import { occurrences, type Recurrence } from '#src/v2/recurrence.ts';
import { ruleWords } from '#src/v2/ruleWords.ts';

/**
 * The page's clock (useNow) stands still for a minute. Plans start at its end, so that no send is promised which may have
 * passed by the time the To Do is created.
 */
export const REST_OF_THE_MINUTE = 59_999;

/** A schedule that is created at `start` (ms), in the account's zone. */
export interface Planned {
  schedule: NewToDo['schedule'];
  start: number;
  timeZone: string;
}

/** "Every 2 weeks on Tuesday at 9:00 AM" */
export function planWords(planned: Planned): string {
  const words = ruleWords(recurrenceOf(planned));
  invariant(words, 'a plain weekly rule has words; see v2/ruleWords.ts');
  return words;
}

/** The first sends (ms) that the service makes of it, from `from` and before `until` where these are given. */
export function plannedSends(
  planned: Planned,
  { count, from, until }: { count: number; from?: number; until?: number },
): number[] {
  const sends = occurrences(recurrenceOf(planned), {
    count,
    ...(from !== undefined && { after: new Date(from - 1) }),
    ...(until !== undefined && { before: new Date(until) }),
  });
  return sends.map(Number);
}

/** Weekly, in weeks that start on Sunday and count from the week of `start`. */
function recurrenceOf({ schedule, start, timeZone }: Planned): Recurrence {
  const rule = {
    rule_type: 'IceCube::WeeklyRule',
    interval: schedule.interval,
    validations: { day: schedule.days.map((name) => dayNames.indexOf(name)) },
  };
  return { rule, times: schedule.times, start: new Date(start), timeZone };
}
