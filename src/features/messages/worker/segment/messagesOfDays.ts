import { addDays } from '#src/lib/time/civilDate.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import { startOfDay } from '#src/lib/time/zone.ts';
import type { Message } from '#src/v2/message.ts';

/** The instants of some days of the zone: from the first up to, not including, the last. */
export function instantsOfDays({ from, to }: DayRange, timeZone: string): { start: number; end: number } {
  return { start: startOfDay(from, timeZone), end: startOfDay(addDays(to, 1), timeZone) };
}

/** The messages that fall in some days of the zone, each once and as it was updated last, newest first. */
export function messagesOfDays(answer: readonly Message[], days: DayRange, timeZone: string): Message[] {
  const { start, end } = instantsOfDays(days, timeZone);
  const byId = new Map<number, Message>();
  for (const message of answer) {
    if (message.created_at < start || message.created_at >= end) continue;
    const known = byId.get(message.id);
    if (!known || (message.updated_at ?? 0) > (known.updated_at ?? 0)) byId.set(message.id, message);
  }
  return [...byId.values()].toSorted((a, b) => b.created_at - a.created_at || b.id - a.id);
}
