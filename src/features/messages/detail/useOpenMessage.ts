import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { messageQuery } from '#src/api/messages.ts';
import { useLoadedMessage } from '#src/features/messages/engine/useLoadedMessage.ts';
import { isOutdated } from './isOutdated.ts';

/** Longer than the server goes on showing an answer: asked sooner, it might say what it said before. */
const SETTLES_MS = 6000;

/**
 * A message: whole, and until then as the list has it, whose version is given. Read again when the list tells something else of it;
 * once, for the two may differ for good.
 */
export function useOpenMessage(id: number, version: number | null) {
  const { data: listed, dataUpdatedAt } = useLoadedMessage(id, version);
  const told = JSON.stringify(listed ?? null);
  // Since when the list has told the same.
  const [telling, setTelling] = useState({ told, since: dataUpdatedAt });
  if (telling.told !== told) setTelling({ told, since: dataUpdatedAt });
  const whole = useQuery({
    ...messageQuery(id),
    refetchInterval: ({ state: { data, dataUpdatedAt: readAt, errorUpdatedAt } }) => {
      const isAnswered = Math.max(readAt, errorUpdatedAt) >= telling.since + SETTLES_MS;
      return data && listed && !isAnswered && isOutdated(data, listed) ? SETTLES_MS : false;
    },
  });
  return { whole, message: whole.data ?? listed ?? undefined };
}
