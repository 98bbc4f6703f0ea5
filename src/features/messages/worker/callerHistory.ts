import { callerNumbers } from '#src/features/messages/caller.ts';
import { Bits } from '#src/lib/bits.ts';
import { comparableNumber } from '#src/lib/phoneDigits.ts';
import type { Message } from '#src/v2/message.ts';
import type { Segment } from '#src/features/messages/worker/segment/segment.ts';

/** Who called, and up to when. */
export interface HistoryRequest {
  windows: readonly string[];
  contactId: number | null;
  /** As they came. */
  numbers: readonly string[];
  /** Only messages that were taken earlier, in milliseconds. */
  before: number;
  /** From when on they are counted as recent, in milliseconds. */
  since: number;
}

/** The earlier messages of the same contact or with one of the same numbers, newest first. */
export function callerHistory(segments: readonly Segment[], request: HistoryRequest): Message[] {
  const wanted = new Set(request.numbers.map(comparableNumber).filter((digits) => digits !== null));
  const earlier = segments.flatMap((segment) =>
    candidates(segment, request, wanted).map((row) => segment.messages.at(row)),
  );
  const byId = new Map(
    earlier
      .filter((message) => isSame(message, request.contactId, wanted))
      .map((message) => [message.id, message]),
  );
  return [...byId.values()].toSorted((a, b) => b.created_at - a.created_at || b.id - a.id);
}

/** Rows that may be the caller's: found by columns and words, before any message is unpacked. */
function candidates(segment: Segment, { contactId, before }: HistoryRequest, numbers: Set<string>): number[] {
  const found = new Bits(segment.size);
  for (const digits of numbers) {
    const rows = new Bits(segment.size).inverse();
    segment.text.keepMatches(rows, [[digits]]);
    found.addAll(rows);
  }
  const rows: number[] = [];
  for (const [row, time] of segment.times.entries()) {
    const isContact = contactId !== null && segment.contacts[row] === contactId;
    if (time < before && (isContact || found.has(row))) rows.push(row);
  }
  return rows;
}

function isSame(message: Message, contactId: number | null, numbers: ReadonlySet<string>): boolean {
  if (contactId !== null && message.contact_id === contactId) return true;
  return callerNumbers(message).some(({ text }) => numbers.has(comparableNumber(text) ?? ''));
}
