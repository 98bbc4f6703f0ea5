import { occurrences, UnreadableRule } from '#src/v2/recurrence.ts';
import type { ToDo } from '#src/v2/toDo.ts';

/** When it is sent next, as the service says: by its schedule, or once at `run_at` while that lies ahead. */
export function nextSend({ to_do: toDo, schedule }: ToDo, now: number): number | null {
  if (schedule?.next_occurrence != null) return schedule.next_occurrence;
  return toDo.run_at !== null && toDo.run_at >= now ? toDo.run_at : null;
}

/** When it was last sent, as the service says: by its schedule, or once at `run_at` where that has passed; null for never. */
export function lastSend({ to_do: toDo, schedule }: ToDo, now: number): number | null {
  if (schedule !== null) return schedule.previous_occurrence;
  return toDo.run_at !== null && toDo.run_at < now ? toDo.run_at : null;
}

/** Which of the sends are asked for: at most so many of those from `from` up to but not including `until` (ms). */
interface Asked {
  most: number;
  from?: number;
  until?: number;
  now: number;
  timeZone: string;
}

/**
 * The sends to come, in order, in ms. The service says which is the first; its rule gives those after it. Of a rule that
 * nobody can read there is the first alone, and none of a To Do of which the service names no next send.
 */
export function comingSends(
  toDo: ToDo,
  { most, from = 0, until = Infinity, now, timeZone }: Asked,
): number[] {
  const first = nextSend(toDo, now);
  if (first === null || first >= until || most < 1) return [];
  const own = first >= from ? [first] : [];
  const { schedule } = toDo;
  if (schedule?.next_occurrence == null) return own;

  const start = schedule.created_at ?? toDo.to_do.created_at ?? first;
  const recurrence = { rule: schedule.rule, times: schedule.times, start: new Date(start), timeZone };
  const later = {
    count: most - own.length,
    after: new Date(Math.max(first, from - 1)),
    ...(Number.isFinite(until) && { before: new Date(until) }),
  };
  try {
    return [...own, ...occurrences(recurrence, later).map(Number)];
  } catch (error) {
    if (error instanceof UnreadableRule) return own;
    throw error;
  }
}
