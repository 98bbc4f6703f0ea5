import type { Query } from '@tanstack/react-query';
import { ApiError } from '#src/lib/apiError.ts';
import { shortHash } from '#src/lib/shortHash.ts';
import { untilSharedTick } from '#src/lib/time/sharedTick.ts';

const SECOND_MS = 1000;

/**
 * Asks again on the moments that all who use this dashboard share; other dashboards of the same service have others. Where the
 * server asked to be left alone for longer than that, it is.
 */
export function askAgainEvery(period: number) {
  return {
    refetchInterval: ({ state }: Pick<Query, 'state'>): number => {
      const phase = Number.parseInt(shortHash(location.host), 36) % period;
      const answeredAt = Math.max(state.dataUpdatedAt, state.errorUpdatedAt);
      const now = Date.now();
      const retryAfter = state.error instanceof ApiError ? (state.error.retryAfter ?? 0) : 0;
      const untilAllowed = answeredAt + retryAfter * SECOND_MS - now;
      return Math.max(untilAllowed, untilSharedTick({ period, phase, answeredAt, now }));
    },
  };
}
