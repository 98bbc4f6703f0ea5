import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ViewRequest } from '#src/features/messages/worker/view/viewRequest.ts';
import type { InboxEngine } from './inboxEngine.ts';

const SECOND_MS = 1000;

/** Has the worker compute a view. `versions` are those of its windows, in their order: another answer is another view. */
export function viewQuery(engine: InboxEngine, request: ViewRequest, versions: readonly number[]) {
  return queryOptions({
    queryKey: ['messages', 'view', engine.generation, versions, request],
    queryFn: async ({ signal }) => {
      const { list, rows } = await engine.ask('view', request, signal);
      engine.rows.keep(rows, list.version);
      return list;
    },
    enabled: versions.length > 0,
    placeholderData: versions.length > 0 ? keepPreviousData : undefined,
    // It says the same for ever. Each keystroke makes another: those of before are not kept for long.
    staleTime: Infinity,
    gcTime: 20 * SECOND_MS,
    structuralSharing: false,
    retry: false,
  });
}
