import type { Query } from '@tanstack/react-query';
import { shortHash } from '#src/lib/shortHash.ts';
import { untilSharedTick } from '#src/lib/time/sharedTick.ts';

/** Asks again on the moments that all who use this dashboard share; other dashboards of the same service have others. */
export function askAgainEvery(period: number) {
  return {
    refetchInterval: ({ state }: Pick<Query, 'state'>): number => {
      const phase = Number.parseInt(shortHash(location.host), 36) % period;
      const answeredAt = Math.max(state.dataUpdatedAt, state.errorUpdatedAt);
      return untilSharedTick({ period, phase, answeredAt, now: Date.now() });
    },
  };
}
