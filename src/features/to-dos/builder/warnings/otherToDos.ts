import { sameAddress } from '#src/features/to-dos/builder/address/sameAddress.ts';
import { type Planned, plannedSends } from '#src/features/to-dos/builder/plan/sendPlan.ts';
import { findLike } from '#src/features/to-dos/builder/sending/findLike.ts';
import { comingSends } from '#src/features/to-dos/sends.ts';
import { sendTimeWithin } from '#src/features/to-dos/sendTime.ts';
import type { NewToDo } from '#src/v2/newToDo.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import { formatWireTime, parseWireTime } from '#src/v2/wireTime.ts';
import { listed, type Warning } from './warning.ts';

const MS_A_MINUTE = 60_000;
/** Two messages to one person that are no further apart, in minutes, look like one sent twice. */
const CLOSE = 15;
const AHEAD = 60;
const none = new Set<number>();

/** A To Do just like this one, made before. */
export function twinToDo(newToDo: NewToDo, toDos: readonly ToDo[]): Warning[] {
  const twin = findLike(toDos, newToDo, none);
  if (!twin) return [];
  const { id } = twin.to_do;
  const words = `One just like this is there already, number ${id}. This would send everything twice.`;
  return [{ about: 'plan', words, toDoId: id }];
}

/** Times of this To Do itself that are close together. */
export function closeTimes({ times }: Pick<NewToDo['schedule'], 'times'>): Warning[] {
  const minutes = times.map((time) => parseWireTime(time) ?? NaN).toSorted((a, b) => a - b);
  const close = minutes.flatMap((each, index) => {
    const before = minutes[index - 1] ?? -Infinity;
    const gap = each - before;
    if (gap > CLOSE) return [];
    return [`${formatWireTime(each)} is ${inMinutes(gap)} after ${formatWireTime(before)}`];
  });
  return close.length === 0 ? [] : [{ about: 'times', words: `${listed(close)}.` }];
}

/** Other To Dos that send something to the same contact within minutes of this one. */
export function closeToDos(planned: Planned, contact: string, toDos: readonly ToDo[]): Warning[] {
  const { start, timeZone } = planned;
  const sends = plannedSends(planned, { count: AHEAD });
  const [first, last] = [sends[0], sends.at(-1)];
  if (first === undefined || last === undefined) return [];
  const asked = {
    most: 2 * AHEAD,
    from: first - CLOSE * MS_A_MINUTE,
    until: last + CLOSE * MS_A_MINUTE + 1,
    now: start,
    timeZone,
  };
  const toThem = toDos.filter(({ to_do: toDo }) => sameAddress(toDo.contact ?? '', contact));
  const close = toThem.flatMap((toDo): Warning[] => {
    const their = comingSends(toDo, asked).find((each) => distance(each, sends) <= CLOSE * MS_A_MINUTE);
    if (their === undefined) return [];
    const { id } = toDo.to_do;
    const minutes = Math.round(distance(their, sends) / MS_A_MINUTE);
    const apart = minutes === 0 ? 'at the same time' : `${minutes} minute${minutes === 1 ? '' : 's'} apart`;
    const words = `To Do ${id} sends something to this contact too, ${apart}: ${sendTimeWithin(their, start, timeZone)}.`;
    return [{ about: 'plan', words, toDoId: id }];
  });
  return close.length <= 3
    ? close
    : [...close.slice(0, 3), { about: 'plan', words: `So do ${close.length - 3} more.` }];
}

const inMinutes = (count: number) => `${count} minute${count === 1 ? '' : 's'}`;

const distance = (instant: number, sends: readonly number[]) =>
  Math.min(...sends.map((send) => Math.abs(send - instant)));
