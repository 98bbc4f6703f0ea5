import { sameAddress } from '#src/features/to-dos/builder/address/sameAddress.ts';
import { type Planned, plannedSends } from '#src/features/to-dos/builder/plan/sendPlan.ts';
import { findLike } from '#src/features/to-dos/builder/sending/findLike.ts';
import { comingSends, lastSend, nextSend } from '#src/features/to-dos/sends.ts';
import { sendTimeWithin } from '#src/features/to-dos/sendTime.ts';
import type { NewToDo } from '#src/v2/newToDo.ts';
import type { ToDo } from '#src/v2/toDo.ts';
import { CLOSE, minutesWords } from './close.ts';
import type { Warning } from './warning.ts';

const MS_A_MINUTE = 60_000;
/** So many sends are looked at. */
const AHEAD = 60;
/** So many To Dos are named. */
const MOST = 3;
const none = new Set<number>();

/** A To Do just like this one, made before and still sent. */
export function twinToDo(newToDo: NewToDo, toDos: readonly ToDo[], now: number): Warning[] {
  const going = toDos.filter((toDo) => nextSend(toDo, now) !== null || lastSend(toDo, now) === null);
  const twin = findLike(going, newToDo, none);
  if (!twin) return [];
  const { id } = twin.to_do;
  const words = `To Do ${id} is exactly the same. Creating this one would send everything twice.`;
  return [{ about: 'plan', words, toDoId: id }];
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
  const close: Warning[] = [];
  for (const toDo of toDos) {
    if (!sameAddress(toDo.to_do.contact ?? '', contact)) continue;
    const their = comingSends(toDo, asked).find((each) => distance(each, sends) <= CLOSE * MS_A_MINUTE);
    if (their === undefined) continue;
    // To know that there are many is enough.
    if (close.length === MOST)
      return [
        ...close,
        { about: 'plan', words: 'More To Dos send to this contact at nearly the same time.' },
      ];
    const { id } = toDo.to_do;
    const minutes = Math.round(distance(their, sends) / MS_A_MINUTE);
    const apart = minutes === 0 ? 'at the same time' : `${minutesWords(minutes)} apart`;
    const words = `To Do ${id} also sends to this contact, ${apart}: ${sendTimeWithin(their, start, timeZone)}.`;
    close.push({ about: 'plan', words, toDoId: id });
  }
  return close;
}

const distance = (instant: number, sends: readonly number[]) =>
  Math.min(...sends.map((send) => Math.abs(send - instant)));
