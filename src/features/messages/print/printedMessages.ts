import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { exportMessages } from '#src/features/messages/engine/exportMessages.ts';
import type { Message } from '#src/v2/message.ts';

/** As many as anybody wants on paper; more belong into a file. */
export const MOST_PRINTED = 1000;

/** The messages of these ids, read chunk by chunk; kept no longer than somebody looks at them. */
export function printedMessages(client: QueryClient, ids: Float64Array, onProgress: (done: number) => void) {
  return queryOptions({
    queryKey: ['messages', 'printed', [...ids.subarray(0, MOST_PRINTED)]],
    queryFn: async ({ signal }) => {
      const messages: Message[] = [];
      for await (const chunk of exportMessages(client, ids, { signal, onProgress })) messages.push(...chunk);
      return messages;
    },
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
}
