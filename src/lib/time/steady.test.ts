import fc from 'fast-check';
import { expect, test } from 'vitest';
import { steady } from './steady.ts';

/** A clock that shows each time once, and the steady one made of it. */
function steadyOver(times: readonly number[]): number[] {
  const shown = [...times];
  const clock = steady(() => shown.shift() ?? Number.NaN);
  return times.slice(1).map(clock);
}

test('it shows the time, and goes on from where it was when that is set back', () => {
  expect(steadyOver([10, 10, 15, 3, 4, 9])).toEqual([10, 15, 15, 16, 21]);
});

test('it never goes back, and in step with a clock that does not', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 2 }), (times) => {
      const shown = steadyOver(times);
      expect(shown).toEqual(shown.toSorted((a, b) => a - b));
      const inOrder = times.toSorted((a, b) => a - b);
      expect(steadyOver(inOrder)).toEqual(inOrder.slice(1));
    }),
  );
});
