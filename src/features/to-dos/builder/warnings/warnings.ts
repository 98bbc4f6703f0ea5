import { readAddress } from '#src/features/to-dos/builder/address/address.ts';
import { type Draft, scheduleOf, toNewToDo } from '#src/features/to-dos/builder/draft.ts';
import { REST_OF_THE_MINUTE } from '#src/features/to-dos/builder/plan/sendPlan.ts';
import { problems } from '#src/features/to-dos/builder/problems.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import { clockChanges } from './clockChanges.ts';
import { lateFirstSend } from './firstSend.ts';
import { foldedTimes } from './foldedTimes.ts';
import { oddPairs } from './oddPairs.ts';
import { closeTimes, closeToDos, twinToDo } from './otherToDos.ts';
import { quietHours } from './quietHours.ts';
import type { Warning } from './warning.ts';

interface Surroundings {
  now: number;
  /** The account's. */
  timeZone: string;
  /** Those that exist, as far as they are known. */
  toDos: readonly ToDo[];
}

/** What may be a slip in a draft as far as it is filled in, the gravest first. None of it keeps anybody from sending. */
export function warnings(draft: Draft, { now, timeZone, toDos }: Surroundings): Warning[] {
  const schedule = scheduleOf(draft);
  const contact = readAddress(draft.contact);
  const isWhole = Object.keys(problems(draft)).length === 0;
  const found = [...(isWhole ? twinToDo(toNewToDo(draft), toDos) : []), ...oddPairs(draft)];
  if (!schedule) return found;
  const planned = { schedule, start: now + REST_OF_THE_MINUTE, timeZone };
  return [
    ...found,
    ...lateFirstSend(planned),
    ...quietHours({ times: schedule.times, contact, now, timeZone }),
    ...clockChanges(planned),
    ...closeTimes(schedule),
    ...(contact && found.every(({ toDoId }) => toDoId === undefined)
      ? closeToDos(planned, contact.text, toDos)
      : []),
    ...foldedTimes(schedule),
  ];
}
