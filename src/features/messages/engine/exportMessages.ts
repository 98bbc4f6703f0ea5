import type { QueryClient } from '@tanstack/react-query';
import type { Message } from '#src/v2/message.ts';
import { idChunks } from './idChunks.ts';
import { inboxEngine } from './inboxEngine.ts';

interface Watch {
  signal?: AbortSignal;
  /** Is told how many of the ids are done. */
  onProgress?: (done: number) => void;
}

/** The messages of these ids as the list has them, in their order and in chunks, so that the page never holds more than it writes. */
export async function* exportMessages(
  client: QueryClient,
  ids: Float64Array,
  { signal, onProgress }: Watch = {},
): AsyncGenerator<Message[]> {
  const engine = inboxEngine(client);
  for (const { chunk, done } of idChunks(ids)) {
    yield await engine.ask('messages', chunk, signal);
    onProgress?.(done);
  }
}
