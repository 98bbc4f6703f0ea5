import type { Usage } from '#src/api/activity.ts';
import { readMessages } from '#src/api/readMessages.ts';
import { inSlices } from '#src/lib/inSlices.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import type { Rows } from '#src/v2/envelope.ts';
import type { Message } from '#src/v2/message.ts';
import { messagesOfDays } from '#src/features/messages/worker/segment/messagesOfDays.ts';
import { buildSegment, type Segment } from '#src/features/messages/worker/segment/segment.ts';
import type { Vocabulary } from '#src/features/messages/worker/vocabulary/vocabulary.ts';

export interface WindowRequest {
  key: string;
  /** The days whose messages are kept. */
  days: DayRange;
  /** The dates to ask for. */
  asked: DayRange;
  timeZone: string;
  /** Nothing in it is likely to change. */
  isSettled: boolean;
  /** What the page tells the proxy of a person's doing. */
  usage: Usage;
}

interface LoadedWindow {
  segment: Segment;
  /** How many rows of the answer could not be read. */
  setAside: number;
}

/** An answer and the tag by which the server knows whether it is still the same. */
export interface TaggedWindow {
  window: LoadedWindow;
  etag: string | null;
}

/** Asks for a window's messages. Where the server has nothing new, gives the very window that was there before. */
export async function loadWindow(
  { asked, days, timeZone, isSettled, usage }: WindowRequest,
  before: TaggedWindow | undefined,
  vocabulary: Vocabulary,
  signal: AbortSignal,
): Promise<TaggedWindow> {
  let etag: string | null = before?.etag ?? null;
  const answer = await readMessages<LoadedWindow | Rows<Message>>(asked, {
    signal,
    use: usage,
    known: {
      get: () => (before && before.etag !== null ? { etag: before.etag, answer: before.window } : null),
      keep: (_url, known) => {
        etag = known.etag;
      },
    },
    make: (rows) => rows,
  });
  if ('segment' in answer) return { window: answer, etag };
  const messages = messagesOfDays(answer.rows, days, timeZone);
  // Those of the last days are few, are soon asked for again, and are shown first.
  const phrases = isSettled ? await inSlices(vocabulary.phrases.for(messages), signal) : null;
  const segment = await inSlices(buildSegment(messages, vocabulary, phrases), signal);
  return { window: { segment, setAside: answer.setAside }, etag };
}
