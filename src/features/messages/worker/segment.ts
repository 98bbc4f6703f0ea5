import type { FilterKey } from '#src/features/messages/view.ts';
import { valueText } from '#src/lib/fields/fieldWords.ts';
import { haystackOf } from '#src/lib/search/haystack.ts';
import type { Message } from '#src/v2/message.ts';
import { answerKey, standardFacets } from './facetFields.ts';
import { PackedMessages } from './packedMessages.ts';
import { SegmentText } from './segmentText.ts';
import { searchedTexts } from './searchedTexts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The messages of one answer that fall in its window's days, newest first, in columns. It never changes. */
export interface Segment {
  size: number;
  ids: Float64Array;
  lowestId: number;
  highestId: number;
  /** Where each id stands. */
  rowOf: ReadonlyMap<number, number>;
  /** When each was taken, in milliseconds. */
  times: Float64Array;
  /** The value's id in the vocabulary, for each field that some message has a value of. */
  columns: ReadonlyMap<FilterKey, Uint16Array>;
  callers: Uint32Array;
  contacts: Float64Array;
  messages: PackedMessages;
  text: SegmentText;
}

/** `messages` newest first, each once. */
export function buildSegment(messages: readonly Message[], vocabulary: Vocabulary): Segment {
  const size = messages.length;
  const columns = new Map<FilterKey, Uint16Array>();

  function set(key: FilterKey, row: number, value: string | null): void {
    if (value === null) return;
    let column = columns.get(key);
    if (!column) columns.set(key, (column = new Uint16Array(size)));
    column[row] = vocabulary.table(key).add(value);
  }

  for (const [row, message] of messages.entries()) {
    for (const { key, valueOf } of standardFacets) set(key, row, valueOf(message));
    for (const [name, value] of Object.entries(message.answers ?? {}))
      set(answerKey(name), row, valueText(value));
  }

  const ids = Float64Array.from(messages, ({ id }) => id);
  return {
    size,
    ids,
    lowestId: ids.reduce((a, b) => Math.min(a, b), Infinity),
    highestId: ids.reduce((a, b) => Math.max(a, b), -Infinity),
    rowOf: new Map(messages.map(({ id }, row) => [id, row])),
    times: Float64Array.from(messages, ({ created_at }) => created_at),
    columns,
    callers: Uint32Array.from(messages, (message) => vocabulary.callers.add(message)),
    contacts: Float64Array.from(messages, ({ contact_id }) => contact_id ?? 0),
    messages: new PackedMessages(messages),
    text: new SegmentText(
      messages.map((message) => haystackOf(searchedTexts(message).map(({ text }) => text))),
    ),
  };
}
