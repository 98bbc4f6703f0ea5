import { addDays } from '#src/lib/time/civilDate.ts';
import { startOfDay } from '#src/lib/time/zone.ts';
import type { Message } from '#src/v2/message.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';

/**
 * The messages of several answers that fall in the asked days of the zone, each once, newest first. Where two answers
 * hold the same message, the one updated later counts.
 */
export function mergeMessages(
  answers: readonly (readonly Message[])[],
  range: DayRange,
  timeZone: string,
): Message[] {
  const start = startOfDay(range.from, timeZone);
  const end = startOfDay(addDays(range.to, 1), timeZone);
  const byId = new Map<number, Message>();
  for (const message of answers.flat()) {
    if (message.created_at < start || message.created_at >= end) continue;
    const known = byId.get(message.id);
    if (!known || (message.updated_at ?? 0) > (known.updated_at ?? 0)) byId.set(message.id, message);
  }
  return [...byId.values()].toSorted((a, b) => b.created_at - a.created_at || b.id - a.id);
}

/** Where a message stands in the list: `position` counts from 1; `newer` and `older` are the ids beside it, or null. */
export interface Place {
  position: number;
  total: number;
  newer: number | null;
  older: number | null;
}

/** Null when the list does not hold the message. */
export function placeOf(messages: readonly Message[], id: number): Place | null {
  const index = messages.findIndex((message) => message.id === id);
  if (index === -1) return null;
  return {
    position: index + 1,
    total: messages.length,
    newer: messages[index - 1]?.id ?? null,
    older: messages[index + 1]?.id ?? null,
  };
}
