import { expect, test } from 'vitest';
import { exampleCall } from '#src/features/recordings/exampleCall.ts';
import { legsOf } from './legs.ts';

const recordings = [
  exampleCall({ id: 1, call_id: 70, started_at: null }),
  exampleCall({ id: 2, call_id: 70, started_at: '2026-11-21T05:01:00Z' }),
  exampleCall({ id: 3, call_id: 70, started_at: '2026-11-21T05:00:00Z' }),
  exampleCall({ id: 4, call_id: null }),
  exampleCall({ id: 5, call_id: 7 }),
];

test.each([
  ['70', [3, 2, 1]],
  ['7', [5]],
  ['null', []],
  ['8', []],
  [undefined, []],
])('the recordings of call %s', (callId, ids) => {
  expect(legsOf(recordings, callId).map(({ id }) => id)).toEqual(ids);
});
