import { expect, test } from 'vitest';
import { exampleCall } from '#src/features/recordings/exampleCall.ts';
import { callsOf } from './call.ts';
import { daysOver } from './daysOver.ts';
import { newestFirst, sortCalls } from './sortCalls.ts';

const newYork = 'America/New_York';

const calls = callsOf([
  exampleCall({ id: 1, started_at: '2026-11-21T04:59:00Z' }),
  exampleCall({ id: 2, started_at: null, cdr: null }),
  exampleCall({ id: 3, started_at: '2026-11-21T05:01:00Z' }),
  exampleCall({ id: 4, started_at: '2026-11-21T18:00:00Z' }),
]);

test('each day of the account stands over its calls', () => {
  expect(daysOver(sortCalls(calls, newestFirst), newYork)).toEqual([
    { date: '2026-11-21', at: 0, calls: 2 },
    { date: '2026-11-20', at: 2, calls: 1 },
    { date: null, at: 3, calls: 1 },
  ]);
});

test('another zone has other days', () => {
  expect(daysOver(sortCalls(calls, newestFirst), 'UTC').map((day) => day.calls)).toEqual([3, 1]);
});

test('no calls make no days', () => {
  expect(daysOver([], newYork)).toEqual([]);
});
