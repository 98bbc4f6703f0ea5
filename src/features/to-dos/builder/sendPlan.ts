import { invariant } from '#src/lib/invariant.ts';
import { dayNames, type NewToDo } from '#src/v2/newToDo.ts';
import { occurrences } from '#src/v2/recurrence.ts';
import { ruleWords } from '#src/v2/ruleWords.ts';

/**
 * The page's clock (useNow) stands still for a minute. Plans start at its end, so that no send is promised which may have
 * passed by the time the To Do is created.
 */
export const REST_OF_THE_MINUTE = 59_999;

/** What the service makes of a schedule that is created at `start` (ms): in words, and its first sends (ms). */
export interface SendPlan {
  words: string;
  sends: number[];
}

/** The plan of a new schedule: weekly, in weeks that start on Sunday and count from the week of `start`. */
export function sendPlan(
  schedule: NewToDo['schedule'],
  start: number,
  timeZone: string,
  count: number,
): SendPlan {
  const rule = {
    rule_type: 'IceCube::WeeklyRule',
    interval: schedule.interval,
    validations: { day: schedule.days.map((name) => dayNames.indexOf(name)) },
  };
  const recurrence = { rule, times: schedule.times, start: new Date(start), timeZone };
  const words = ruleWords(recurrence);
  invariant(words, 'a plain weekly rule has words; see v2/ruleWords.ts');
  return { words, sends: occurrences(recurrence, { count }).map((send) => send.getTime()) };
}
