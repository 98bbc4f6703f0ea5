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
  if (toDo.schedule?.next_occurrence == null) return own;
  const later = {
    count: most - own.length,
    after: new Date(Math.max(first, from - 1)),
    ...(Number.isFinite(until) && { before: new Date(until) }),
  };
  return [...own, ...(ruleSends(toDo, later, timeZone) ?? [])];
}

/** False where the rule, as we read it, has no send at the time that the service names next: those after it are uncertain. */
export function isNextOfRule(toDo: ToDo, timeZone: string): boolean {
  const next = toDo.schedule?.next_occurrence;
  if (next == null) return true;
  const second = new Date(Math.floor(next / 1000) * 1000 - 1);
  const sends = ruleSends(toDo, { count: 1, after: second }, timeZone);
  return sends === null || sends.some((send) => Math.floor(send / 1000) === Math.floor(next / 1000));
}

/** What the rule gives, in ms; null for one that nobody can read. */
function ruleSends(
  { to_do: toDo, schedule }: ToDo,
  asked: Parameters<typeof occurrences>[1],
  timeZone: string,
): number[] | null {
  if (schedule?.next_occurrence == null) return null;
  const start = new Date(schedule.created_at ?? toDo.created_at ?? schedule.next_occurrence);
  try {
    return occurrences({ rule: schedule.rule, times: schedule.times, start, timeZone }, asked).map(Number);
  } catch (error) {
    if (error instanceof UnreadableRule) return null;
    throw error;
  }
}
