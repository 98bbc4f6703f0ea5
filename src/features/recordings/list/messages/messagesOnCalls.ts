import type { Call } from '#src/features/recordings/list/calls/call.ts';
import type { MessageOn } from '#src/features/recordings/list/filters/callFacets.ts';
import { spansOf } from '#src/features/recordings/list/totals/spans.ts';
import { addDays } from '#src/lib/time/civilDate.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';

/** Days whose messages were asked for together, and the calls on which those were taken; null as long as that is not known. */
export interface MessagesOfDays {
  days: DayRange;
  calls: readonly number[] | null;
}

/** The months in some days, newest first: the service is asked for no more at a time. */
export function monthsToAsk(days: DayRange): DayRange[] {
  return spansOf(days, 'month').toReversed();
}

/**
 * The dates to ask for to hear of every message on calls of these days: the service may mean days of another zone, and a message
 * may be saved after midnight.
 */
export function datesToAsk({ from, to }: DayRange): DayRange {
  return { from: addDays(from, -1), to: addDays(to, 1) };
}

/** Whether a message was taken on a call. That none was is said only of days whose messages are all known. */
export function messagesOnCalls(
  known: readonly MessagesOfDays[],
  timeZone: string,
): (call: Call) => MessageOn {
  const taken = new Set(known.flatMap(({ calls }) => calls ?? []));
  const answered = known.filter(({ calls }) => calls !== null);
  return ({ recording: { call_id }, facts: { start } }) => {
    if (call_id !== null && taken.has(call_id)) return 'taken';
    if (call_id === null || start === null) return 'unknown';
    const day = civilDateOf(start, timeZone);
    return answered.some(({ days }) => day >= days.from && day <= days.to) ? 'none' : 'unknown';
  };
}
