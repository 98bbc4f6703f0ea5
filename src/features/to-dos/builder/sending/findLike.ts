import { dayNames, type NewToDo } from '#src/v2/newToDo.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import { parseWireTime } from '#src/v2/wireTime.ts';
import { sameAddress } from '#src/features/to-dos/builder/address/sameAddress.ts';
import { weeklyRule } from '#src/features/to-dos/weeklyRule.ts';

/**
 * The newest To Do that is just like `newToDo` and not one of `before`; null when there is none. Ids tell what is new,
 * because the service's clock and this computer's need not agree. A schedule that cannot be read counts as alike: it
 * is better to look at one To Do too many than to send a second one to a real person.
 */
export function findLike(toDos: readonly ToDo[], newToDo: NewToDo, before: ReadonlySet<number>): ToDo | null {
  const alike = toDos.filter((toDo) => !before.has(toDo.to_do.id) && isLike(toDo, newToDo));
  return alike.toSorted((a, b) => b.to_do.id - a.to_do.id)[0] ?? null;
}

function isLike({ to_do: toDo, schedule }: ToDo, newToDo: NewToDo): boolean {
  return (
    (toDo.delivery_type || newToDo.delivery_type) === newToDo.delivery_type &&
    sameAddress(toDo.contact ?? '', newToDo.contact) &&
    sameAddress(toDo.from ?? newToDo.from, newToDo.from) &&
    sameText(toDo.message_text ?? '', newToDo.message_text) &&
    (schedule === null || sameSchedule(schedule, newToDo.schedule))
  );
}

const sameText = (one: string, other: string) =>
  one.replaceAll(/\s+/g, ' ').trim() === other.replaceAll(/\s+/g, ' ').trim();

function sameSchedule(schedule: NonNullable<ToDo['schedule']>, wanted: NewToDo['schedule']): boolean {
  const rule = weeklyRule(schedule.rule);
  const times = schedule.times?.map(parseWireTime) ?? [];
  const sameTimes =
    times.includes(null) ||
    // A rule that is not plain may have the times in itself.
    (times.length === 0 && rule === null) ||
    sameSet(times, wanted.times.map(parseWireTime));
  if (rule === null) return sameTimes;
  const days = wanted.days.map((day) => dayNames.indexOf(day));
  return sameTimes && rule.interval === wanted.interval && sameSet(rule.days, days);
}

function sameSet(one: readonly unknown[], other: readonly unknown[]): boolean {
  const both = new Set([...one, ...other]).size;
  return new Set(one).size === both && new Set(other).size === both;
}
