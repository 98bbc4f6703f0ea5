import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditActions } from './actions.ts';
import { createRepeats, isSameGoingOn } from './repeats.ts';

const MINUTE = 60_000;

test.each([
  ['played_recording', 15 * MINUTE],
  ['downloaded_recording', 15 * MINUTE],
  ['opened_message', MINUTE],
] as const)('row 27: %s within %i ms of the last time is the same one going on', (action, window) => {
  expect(isSameGoingOn(action, undefined, 0)).toBe(false);
  expect(isSameGoingOn(action, 0, 0)).toBe(true);
  expect(isSameGoingOn(action, 0, window - 1)).toBe(true);
  expect(isSameGoingOn(action, 0, window)).toBe(false);
});

test('row 27: every other action is one each time', () => {
  const others = auditActions.filter((action) => !/message|recording/.test(action));
  expect(others).toHaveLength(9);
  fc.assert(
    fc.property(fc.constantFrom(...others), fc.nat(), fc.nat(20 * MINUTE), (action, lastAt, later) => {
      return !isSameGoingOn(action, lastAt, lastAt + later);
    }),
  );
});

test('an hour of listening is one play, as long as no piece is a quarter of an hour after the last', () => {
  const repeats = createRepeats();
  const plays = Array.from({ length: 30 }, (_, n) => {
    const isRepeat = repeats.isRepeat('Maria', 'played_recording', '36', n * 2 * MINUTE);
    repeats.remember('Maria', 'played_recording', '36', n * 2 * MINUTE);
    return !isRepeat;
  });
  expect(plays.filter(Boolean)).toHaveLength(1);
});

test('memory of what was done has an end, and the oldest goes first', () => {
  const repeats = createRepeats();
  for (let id = 0; id <= 10_000; id += 1) repeats.remember('Maria', 'played_recording', String(id), 0);
  expect(repeats.isRepeat('Maria', 'played_recording', '0', 0)).toBe(false);
  expect(repeats.isRepeat('Maria', 'played_recording', '1', 0)).toBe(true);
});
