import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleCall } from '#src/features/recordings/exampleCall.ts';
import { callsOf } from '#src/features/recordings/list/calls/call.ts';
import { median } from './median.ts';
import { totalsOf } from './totalsOf.ts';

const ofCdrs = (...cdrs: (Record<string, unknown> | null)[]) =>
  totalsOf(callsOf(cdrs.map((cdr, index) => exampleCall({ id: index + 1, cdr }))));

test('talk in all, the wait in the middle and the longest one', () => {
  expect(
    ofCdrs({ talk_sec: 60, wait_sec: 5 }, { talk_sec: 30, wait_sec: 100 }, { talk_sec: 0, wait_sec: 9 }),
  ).toEqual({ calls: 3, talk: 90, medianWait: 9, longestWait: 100 });
});

test('calls that do not tell their times are counted, and pull nothing towards zero', () => {
  expect(ofCdrs(null, { talk_sec: null, wait_sec: 12 }, { talk_sec: 40, wait_sec: null })).toEqual({
    calls: 3,
    talk: 40,
    medianWait: 12,
    longestWait: 12,
  });
});

test('of no calls there is nothing to tell', () => {
  expect(ofCdrs()).toEqual({ calls: 0, talk: null, medianWait: null, longestWait: null });
});

test.each([
  [[], null],
  [[7], 7],
  [[9, 1], 5],
  [[100, 2, 9], 9],
  [[10, 9, 2, 1], 5.5],
])('the median of %j is %s', (numbers, expected) => {
  expect(median(numbers)).toBe(expected);
});

test('as many numbers are below the median as above it, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000), { minLength: 1 }), (numbers) => {
      const middle = median(numbers) ?? Number.NaN;
      expect(numbers.filter((each) => each < middle).length).toBeLessThanOrEqual(numbers.length / 2);
      expect(numbers.filter((each) => each > middle).length).toBeLessThanOrEqual(numbers.length / 2);
    }),
  );
});
