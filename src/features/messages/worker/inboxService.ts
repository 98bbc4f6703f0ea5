import { csvErrands } from '#src/features/messages/export/csvErrands.ts';
import type { InboxList, MessageRow } from '#src/features/messages/inboxList.ts';
import { invariant } from '#src/lib/invariant.ts';
import type { Errand } from '#src/lib/port/port.ts';
import { Turns } from '#src/lib/turns.ts';
import type { Message } from '#src/v2/message.ts';
import { callerHistory, type HistoryRequest } from './callerHistory.ts';
import { computeView } from '#src/features/messages/worker/view/computeView.ts';
import { Indexer } from './indexer.ts';
import { loadWindow, type TaggedWindow, type WindowRequest } from './loadWindow.ts';
import { messageRow } from './messageRow.ts';
import type { Segment } from '#src/features/messages/worker/segment/segment.ts';
import type { ViewRequest } from '#src/features/messages/worker/view/viewRequest.ts';
import { Vocabulary } from '#src/features/messages/worker/vocabulary/vocabulary.ts';

/** What the page knows of a window that was loaded. */
export interface WindowAnswer {
  /** The same number as long as nothing in the window changed. */
  version: number;
  count: number;
  setAside: number;
}

export interface ViewAnswer {
  list: InboxList;
  /** Its first rows, as many as a screen has: it is shown from its top, without asking for them. */
  rows: MessageRow[];
}

export interface History {
  /** The newest of them, as many as are worth a list. */
  rows: MessageRow[];
  total: number;
  /** How many of all are recent. */
  recent: number;
}

const MOST_HISTORY = 50;

const FIRST_ROWS = 32;

/** The page asks for a few windows at once, but of all that it shows again when they are old. */
const MOST_AT_ONCE = 4;

/** The inbox's messages and all that is done with them. It lives in the worker; the page asks through a port. */
export function createInboxService() {
  const windows = new Map<string, TaggedWindow & { version: number }>();
  const vocabulary = new Vocabulary();
  const indexer = new Indexer();
  const turns = new Turns(MOST_AT_ONCE);
  let versions = 0;

  function forget(key: string): void {
    const loaded = windows.get(key);
    if (loaded) indexer.drop(loaded.window.segment.text);
    windows.delete(key);
  }

  function segmentsOf(keys: readonly string[]): Segment[] {
    return keys.map((key) => {
      const loaded = windows.get(key);
      invariant(loaded, `the window ${key} was not loaded; ask for it before its view`);
      return loaded.window.segment;
    });
  }

  /** Those of the ids that are there, in their order. */
  function messagesOf(ids: readonly number[]): Message[] {
    // What was loaded last counts: after midnight, another window than before may hold a message.
    const segments = [...windows.values()].map(({ window }) => window.segment).toReversed();
    return ids.map((id) => messageOf(id, segments)).filter((message) => message !== null);
  }

  return {
    ...csvErrands(messagesOf),

    load(request: WindowRequest, { signal }: Errand): Promise<WindowAnswer> {
      return indexer.whileReading(async () => {
        const before = windows.get(request.key);
        const loaded = await turns.take(() => loadWindow(request, before, vocabulary, signal));
        const version = before?.window === loaded.window ? before.version : (versions += 1);
        const { segment, setAside } = loaded.window;
        if (segment !== before?.window.segment) {
          forget(request.key);
          indexer.add(segment.text, request.isSettled);
        }
        windows.set(request.key, { ...loaded, version });
        return { version, count: segment.size, setAside };
      });
    },

    /** Forgets windows that no page shows any more. */
    drop(keys: readonly string[]): void {
      for (const key of keys) forget(key);
    },

    view(request: ViewRequest, { transfer }: Errand): ViewAnswer {
      const view = computeView(segmentsOf(request.windows), vocabulary, request);
      const rows = messagesOf([...view.ids.subarray(0, FIRST_ROWS)]).map((each) =>
        messageRow(each, view.text),
      );
      transfer.push(view.ids.buffer, view.times.buffer);
      return { list: { ...view, version: (versions += 1) }, rows };
    },

    /** In the order of the ids, but for messages that are not there any more. */
    rows({ ids, text }: { ids: readonly number[]; text: string }): MessageRow[] {
      return messagesOf(ids).map((message) => messageRow(message, text));
    },

    messages: messagesOf,

    history(request: HistoryRequest): History {
      const earlier = callerHistory(segmentsOf(request.windows), request);
      return {
        rows: earlier.slice(0, MOST_HISTORY).map((message) => messageRow(message, '')),
        total: earlier.length,
        recent: earlier.filter(({ created_at }) => created_at >= request.since).length,
      };
    },
  };
}

/** The message of the first of the segments that has it. */
function messageOf(id: number, segments: readonly Segment[]): Message | null {
  for (const { rowOf, messages } of segments) {
    const row = rowOf.get(id);
    if (row !== undefined) return messages.at(row);
  }
  return null;
}

export type InboxService = ReturnType<typeof createInboxService>;
