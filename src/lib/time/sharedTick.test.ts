import fc from 'fast-check';
import { expect, test } from 'vitest';
import { untilSharedTick } from './sharedTick.ts';

const period = 20_000;

test.each([
  ['just after a tick', 100_000, 100_000, 20_000],
  ['in the first half', 107_000, 107_000, 13_000],
  ['in the second half: the next tick is left out', 112_000, 112_000, 28_000],
  ['some time ago', 101_000, 115_000, 5000],
  ['and the tick is over, since the timer came late', 101_000, 120_004, 100],
  ['long ago, as after a sleep', 1000, 115_000, 100],
])('answered %s', (_when, answeredAt, now, expected) => {
  expect(untilSharedTick({ period, phase: 0, answeredAt, now })).toBe(expected);
});

test('whoever looks, and since when, all ask at the same places of the clock, half a period after an answer at the soonest', () => {
  const times = fc.integer({ min: 0, max: 10 * period });
  fc.assert(
    fc.property(times, fc.nat(period / 2), fc.nat(period - 1), (answeredAt, later, phase) => {
      const now = answeredAt + later;
      const at = now + untilSharedTick({ period, phase, answeredAt, now });
      expect((at - phase + period) % period).toBeLessThanOrEqual(100);
      expect(at - answeredAt).toBeGreaterThanOrEqual(period / 2);
      expect(at - answeredAt).toBeLessThanOrEqual(period * 1.5);
    }),
  );
});
