import { phoneDigits } from '#src/lib/phone.ts';
import type { ToDo } from '#src/v2/toDo.ts';

/** When it is sent next, as the service says: by its schedule, or once at `run_at` while that lies ahead. */
export function nextSend({ to_do: toDo, schedule }: ToDo, now: number): number | null {
  if (schedule?.next_occurrence != null) return schedule.next_occurrence;
  return toDo.run_at !== null && toDo.run_at >= now ? toDo.run_at : null;
}

/** The soonest sent first; those that are sent no more last, the newest of them first. */
export function bySoonest(toDos: readonly ToDo[], now: number): ToDo[] {
  return toDos.toSorted((a, b) => {
    const [nextA, nextB] = [nextSend(a, now), nextSend(b, now)];
    if (nextA !== null && nextB !== null) return nextA - nextB || a.to_do.id - b.to_do.id;
    if (nextA !== null || nextB !== null) return nextA === null ? 1 : -1;
    return (b.to_do.created_at ?? 0) - (a.to_do.created_at ?? 0) || b.to_do.id - a.to_do.id;
  });
}

/** The To Dos that hold every word of `filter` in their contact, sender, text or schedule; numbers however they are written. */
export function matching(
  toDos: readonly ToDo[],
  filter: string,
  scheduleText: (toDo: ToDo) => string,
): ToDo[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const digits = /^[+\d\s().-]+$/.test(filter) ? phoneDigits(filter) : '';
  if (words.length === 0) return [...toDos];
  return toDos.filter((toDo) => {
    const { contact, from, message_text: text, subject } = toDo.to_do;
    const numbers = [contact, from].map((each) => phoneDigits(each ?? ''));
    if (digits.length >= 3 && numbers.some((number) => number.includes(digits))) return true;
    const haystack = [contact, from, text, subject, scheduleText(toDo)].join('\n').toLowerCase();
    return words.every((word) => haystack.includes(word));
  });
}
