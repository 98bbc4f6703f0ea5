import { civilDateOf } from '#src/lib/time/zone.ts';
import { lastSend } from '#src/features/to-dos/sends.ts';
import { weeklyRule } from '#src/features/to-dos/weeklyRule.ts';
import { readRule } from '#src/v2/rule.ts';
import type { ToDo } from '#src/v2/toDo.ts';

/** How often it is sent, as people sort reminders; `other` for a rule that nobody can read. */
export type Repeats = 'hourly' | 'daily' | 'weekly' | 'monthly' | 'yearly' | 'once' | 'other';

/** `today`: its next send is due by the end of today. `over`: it was sent, and is sent no more. `unplanned`: neither. */
export type Due = 'today' | 'later' | 'over' | 'unplanned';

/** Null for a To Do that is not planned at all. Every day of every week is daily, however the rule says it. */
export function repeatsOf({ to_do: toDo, schedule }: ToDo): Repeats | null {
  if (schedule === null) return toDo.run_at === null ? null : 'once';
  const week = weeklyRule(schedule.rule);
  if (week) return week.days.length === 7 && week.interval === 1 ? 'daily' : 'weekly';
  const kind = readRule(schedule.rule)?.kind;
  switch (kind) {
    case undefined:
      return 'other';
    case 'secondly':
    case 'minutely':
    case 'hourly':
      return 'hourly';
    case 'daily':
    case 'weekly':
    case 'monthly':
    case 'yearly':
      return kind;
  }
}

/** By its next send (ms), or null where it has none. */
export function dueOf(toDo: ToDo, next: number | null, now: number, timeZone: string): Due {
  if (next !== null) return civilDateOf(next, timeZone) <= civilDateOf(now, timeZone) ? 'today' : 'later';
  return lastSend(toDo, now) === null ? 'unplanned' : 'over';
}

/** `sms`, `email` or what else the service calls it; `unknown` where it does not say. */
export function deliveryOf({ to_do: toDo }: ToDo): string {
  return toDo.delivery_type?.trim().toLowerCase() || 'unknown';
}
