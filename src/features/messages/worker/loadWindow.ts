import type { Usage } from '#src/api/activity.ts';
import { readMessages } from '#src/api/readMessages.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import { messagesOfDays } from './messagesOfDays.ts';
import { buildSegment, type Segment } from './segment.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface WindowRequest {
  key: string;
  /** The days whose messages are kept. */
  days: DayRange;
  /** The dates to ask for. */
  asked: DayRange;
  timeZone: string;
  /** What the page tells the proxy of a person's doing. */
  usage: Usage;
}

export interface LoadedWindow {
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
  { asked, days, timeZone, usage }: WindowRequest,
  before: TaggedWindow | undefined,
  vocabulary: Vocabulary,
  signal: AbortSignal,
): Promise<TaggedWindow> {
  let etag: string | null = before?.etag ?? null;
  const window = await readMessages<LoadedWindow>(asked, {
    signal,
    use: usage,
    known: {
      get: () => (before && before.etag !== null ? { etag: before.etag, answer: before.window } : null),
      keep: (_url, known) => {
        etag = known.etag;
      },
    },
    make: ({ rows, setAside }) => ({
      segment: buildSegment(messagesOfDays(rows, days, timeZone), vocabulary),
      setAside,
    }),
  });
  return { window, etag };
}
