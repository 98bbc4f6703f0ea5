import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from '#src/lib/apiError.ts';
import { askAgainEvery } from './askAgain.ts';

const now = Date.parse('2026-11-23T15:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now });
  vi.stubGlobal('location', { host: 'frontdesk.example' });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Milliseconds from a failure, of so many seconds ago, until it is asked again. */
function waits(retryAfter: number | null, secondsAgo = 0): number {
  const error = new ApiError('rate_limited', 'slowly', { retryAfter });
  const state = { dataUpdatedAt: 0, errorUpdatedAt: now - secondsAgo * 1000, error };
  return askAgainEvery(20_000).refetchInterval({ state } as never);
}

test('what failed is asked for again by the clock, and no sooner than the server wants', () => {
  expect(waits(null)).toBeLessThanOrEqual(30_000);
  expect(waits(1)).toBe(waits(null));
  expect(waits(120)).toBe(120_000);
  expect(waits(120, 90)).toBe(30_000);
});
