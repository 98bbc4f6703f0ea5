import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jumpFrom, loopAfterPoint, loopAfterSeek } from './jumps.ts';

describe('a loop', () => {
  test('is made of two points, whichever comes first, and undone by a third', () => {
    const begun = loopAfterPoint(null, 20);
    expect(begun).toEqual({ from: 20, to: null });
    expect(loopAfterPoint(begun, 30)).toEqual({ from: 20, to: 30 });
    expect(loopAfterPoint(begun, 12)).toEqual({ from: 12, to: 20 });
    expect(loopAfterPoint({ from: 20, to: 30 }, 25)).toBeNull();
  });

  test('of no length is none', () => {
    expect(loopAfterPoint({ from: 20, to: null }, 20.2)).toBeNull();
  });

  test('leads back from its end', () => {
    expect(jumpFrom(30.1, { from: 20, to: 30 }, [])).toBe(20);
    expect(jumpFrom(29.9, { from: 20, to: 30 }, [])).toBeNull();
    expect(jumpFrom(50, { from: 20, to: null }, [])).toBeNull();
  });

  test.each([
    [25, { from: 20, to: 30 }],
    [19, null],
    [31, null],
  ])('after moving to %s is %j', (place, loop) => {
    expect(loopAfterSeek({ from: 20, to: 30 }, place)).toEqual(loop);
  });

  test('that is only begun stays, wherever one goes for its other end', () => {
    expect(loopAfterSeek({ from: 20, to: null }, 5)).toEqual({ from: 20, to: null });
  });
});

describe('silence', () => {
  const silences = [
    { from: 10, to: 14 },
    { from: 40, to: 60 },
  ];

  test.each([
    ['before it', 9, null],
    ['just begun', 10.2, null],
    ['in it', 10.5, 13.75],
    ['nearly over', 13.6, null],
    ['in a later one', 45, 59.75],
    ['after all', 70, null],
  ])('%s', (_, place, target) => {
    expect(jumpFrom(place, null, silences)).toBe(target);
  });

  test('at the end of a loop leads back to its start', () => {
    expect(jumpFrom(45, { from: 30, to: 50 }, silences)).toBe(30);
  });

  test('in which a loop begins and ends is heard', () => {
    expect(jumpFrom(46, { from: 45, to: 50 }, silences)).toBeNull();
    expect(jumpFrom(50, { from: 45, to: 50 }, silences)).toBe(45);
  });

  test('is never jumped back in, and never past its end', () => {
    const place = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(place, (at) => {
        const target = jumpFrom(at, null, silences);
        const over = silences.find(({ from, to }) => from <= at && at < to);
        return target === null || (over !== undefined && target > at && target <= over.to);
      }),
    );
  });
});
