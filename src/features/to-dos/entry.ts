import type { ToDo } from '#src/v2/toDo.ts';
import { deliveryOf, type Due, dueOf, type Repeats, repeatsOf } from '#src/features/to-dos/filters/kinds.ts';
import { nextSend } from './sends.ts';

/** A To Do as the list, its filters and the calendar look at it. */
export interface Entry {
  toDo: ToDo;
  id: number;
  /** When it is sent next, in ms; null for never again. */
  next: number | null;
  due: Due;
  repeats: Repeats | null;
  delivery: string;
  account: string | null;
}

/** The soonest sent first; those that are sent no more last, the newest of them first. */
export function entriesOf(toDos: readonly ToDo[], now: number, timeZone: string): Entry[] {
  const entries = toDos.map((toDo): Entry => {
    const next = nextSend(toDo, now);
    return {
      toDo,
      id: toDo.to_do.id,
      next,
      due: dueOf(toDo, next, now, timeZone),
      repeats: repeatsOf(toDo),
      delivery: deliveryOf(toDo),
      account: toDo.to_do.account_number?.trim() || null,
    };
  });
  return entries.toSorted(bySoonest);
}

function bySoonest(a: Entry, b: Entry): number {
  if (a.next !== null && b.next !== null) return a.next - b.next || a.id - b.id;
  if (a.next !== null || b.next !== null) return a.next === null ? 1 : -1;
  return (b.toDo.to_do.created_at ?? 0) - (a.toDo.to_do.created_at ?? 0) || b.id - a.id;
}
