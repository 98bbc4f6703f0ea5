import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Message } from '#src/v2/message.ts';
import { useEngine } from './useEngine.ts';

/** A message as the list has it: null where no loaded window holds it, undefined for the moment of looking. */
export function useLoadedMessage(
  id: number,
  version: number | null,
): Pick<UseQueryResult<Message | null>, 'data' | 'dataUpdatedAt'> {
  const engine = useEngine();
  const { data, dataUpdatedAt } = useQuery({
    queryKey: ['messages', 'loaded', engine.generation, id, version],
    queryFn: async ({ signal }) => (await engine.ask('messages', [id], signal))[0] ?? null,
    enabled: version !== null,
    placeholderData: (before) => (before?.id === id ? before : undefined),
    staleTime: Infinity,
    retry: false,
  });
  return { data, dataUpdatedAt };
}
