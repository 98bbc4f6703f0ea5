import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleCall } from '#src/features/recordings/exampleCall.ts';
import { callsOf } from './call.ts';
import { sortCalls, sortKeys } from './sortCalls.ts';

const calls = callsOf([
  exampleCall({ id: 1, started_at: '2026-11-21T15:00:00Z', cdr: { talk_sec: 60, wait_sec: 5 } }),
  exampleCall({ id: 2, started_at: null, cdr: null }),
  exampleCall({ id: 3, started_at: '2026-11-22T15:00:00Z', cdr: { talk_sec: 600, wait_sec: 5 } }),
  exampleCall({ id: 4, started_at: '2026-11-20T15:00:00Z', cdr: { talk_sec: null, wait_sec: 90 } }),
  exampleCall({ id: 5, started_at: '2026-11-20T15:00:00Z', cdr: { talk_sec: 0, wait_sec: 0 } }),
]);

test.each([
  ['when', true, [3, 1, 5, 4, 2]],
  ['when', false, [4, 5, 1, 3, 2]],
  ['talk', true, [3, 1, 5, 4, 2]],
  ['talk', false, [5, 1, 3, 4, 2]],
  ['wait', true, [4, 3, 1, 5, 2]],
  ['wait', false, [5, 3, 1, 4, 2]],
] as const)('by %s, descending %s', (by, descending, ids) => {
  expect(sortCalls(calls, { by, descending }).map(({ recording }) => recording.id)).toEqual(ids);
});

test('the order is the same whatever the order was before', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(calls, { minLength: calls.length }),
      fc.constantFrom(...sortKeys),
      fc.boolean(),
      (shuffled, by, descending) => {
        expect(sortCalls(shuffled, { by, descending })).toEqual(sortCalls(calls, { by, descending }));
      },
    ),
  );
});
