import type { FilterKey } from '#src/features/messages/view.ts';
import type { Phrases } from '#src/lib/pack/phrases.ts';
import type { Message } from '#src/v2/message.ts';
import { type SegmentColumn, SegmentColumns } from './segmentColumns.ts';
import { PackedMessages } from './packedMessages.ts';
import { RowsOfIds } from './rowsOfIds.ts';
import { type SegmentText, SegmentTexts } from './segmentText.ts';
import type { Vocabulary } from '#src/features/messages/worker/vocabulary/vocabulary.ts';

/** The messages of one answer that fall in its window's days, newest first, in columns. It never changes. */
export interface Segment {
  size: number;
  ids: Float64Array;
  lowestId: number;
  highestId: number;
  /** Where each id stands. */
  rowOf: RowsOfIds;
  /** When each was taken, in milliseconds. */
  times: Float64Array;
  /** For each field that some message has a value of. */
  columns: ReadonlyMap<FilterKey, SegmentColumn>;
  /** Each caller's number in the CallerTable. */
  callers: Uint32Array;
  /** Each contact's id, or 0. */
  contacts: Float64Array;
  messages: PackedMessages;
  text: SegmentText;
}

const MESSAGES_A_STEP = 16;

/** Builds a segment of messages, which are newest first and each once, packed by phrases if there are any; it may pause at each step. */
export function* buildSegment(
  messages: readonly Message[],
  vocabulary: Vocabulary,
  phrases: Phrases | null = null,
): Generator<void, Segment, void> {
  const size = messages.length;
  const [ids, times, contacts] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const callers = new Uint32Array(size);
  const columns = new SegmentColumns(size, vocabulary);
  const packed = new PackedMessages(size, phrases);
  const texts = new SegmentTexts();
  let [lowestId, highestId] = [Infinity, -Infinity];

  for (const [row, message] of messages.entries()) {
    ids[row] = message.id;
    times[row] = message.created_at;
    contacts[row] = message.contact_id ?? 0;
    callers[row] = vocabulary.callers.add(message);
    lowestId = Math.min(lowestId, message.id);
    highestId = Math.max(highestId, message.id);
    columns.add(row, message);
    packed.add(message);
    texts.add(message);
    if (row % MESSAGES_A_STEP === 0) yield;
  }
  packed.trim();
  return {
    size,
    ids,
    lowestId,
    highestId,
    rowOf: new RowsOfIds(ids),
    times,
    callers,
    contacts,
    columns: columns.done(),
    messages: packed,
    text: texts.done(),
  };
}
