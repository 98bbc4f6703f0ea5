import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from '#src/lib/apiError.ts';
import { type CivilDate, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { InboxEngine } from './inboxEngine.ts';
import { windowQuery } from './windowQuery.ts';
import { type DayWindow, windowsOf } from './windows.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { host: 'frontdesk.example' });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const day = (text: string) => parseCivilDate(text) as CivilDate;

/** After how many seconds a month was asked for that fails so. */
async function askedAfter(error: Error): Promise<number[]> {
  const [month] = windowsOf({ from: day('2026-03-01'), to: day('2026-03-31') }, day('2026-11-23'));
  const start = Date.now();
  const asked: number[] = [];
  const engine = new InboxEngine();
  const ask = () => {
    asked.push((Date.now() - start) / 1000);
    return Promise.reject(error);
  };
  Object.assign(engine, { ask });
  const observer = new QueryObserver(new QueryClient(), windowQuery(engine, month as DayWindow, 'UTC'));
  const stop = observer.subscribe(() => {});
  await vi.advanceTimersByTimeAsync(600_000);
  stop();
  return asked;
}

test('a month is tried a second time where that may help, and not before the server wants it', async () => {
  expect(await askedAfter(new ApiError('unreachable', 'lost'))).toEqual([0, 1]);
  expect(await askedAfter(new ApiError('upstream_unavailable', 'down', { retryAfter: 5 }))).toEqual([0, 5]);
  expect(await askedAfter(new ApiError('rate_limited', 'slowly', { retryAfter: 3600 }))).toEqual([0]);
  expect(await askedAfter(new ApiError('upstream_timeout', 'slow'))).toEqual([0]);
  expect(await askedAfter(new Error('broken'))).toEqual([0]);
});
