import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, LEVELS_A_SECOND, silencesOf } from './levels.ts';

/** Levels as `[level, seconds]` after each other. */
function levels(...parts: [number, number][]) {
  const values = parts.flatMap(([level, seconds]) =>
    Array.from({ length: Math.round(seconds * LEVELS_A_SECOND) }, () => level),
  );
  return { values: new Uint8Array(values), isWhole: true };
}

describe('columns', () => {
  test('show how loud their time is, in proportion to the loudest of them', () => {
    expect(columnsOf(levels([100, 1], [200, 1], [50, 2]), 4, 4)).toEqual([0.5, 1, 0.25, 0.25]);
  });

  test('of what has not been read are unknown', () => {
    const part = { ...levels([200, 1]), isWhole: false };
    expect(columnsOf(part, 4, 4)).toEqual([1, null, null, null]);
  });

  test('of much time show where somebody speaks, though every one has a loud moment', () => {
    const talk = Array.from({ length: 100 }, (): [number, number] => [200, 0.1]);
    const listening = Array.from({ length: 50 }, (): [number, number][] => [
      [200, 0.05],
      [10, 0.15],
    ]).flat();
    const [first, second] = columnsOf(levels(...talk, ...listening), 20, 2);
    expect(first).toBe(1);
    expect(second).toBeCloseTo(0.5, 1);
  });

  test('lose no time between them', () => {
    const { values } = levels([100, 60]);
    values[777] = 255;
    const columns = columnsOf({ values, isWhole: true }, 60, 37).map(Number);
    expect(columns.filter((share) => share === 1)).toHaveLength(1);
  });

  test('silence does not blow itself up', () => {
    expect(columnsOf(levels([2, 4]), 4, 1)[0]).toBeLessThan(0.05);
  });
});

describe('silences', () => {
  test('are where nobody speaks for a while', () => {
    const call = levels([150, 3], [9, 4], [140, 2], [0, 1], [150, 3], [8, 2.5]);
    expect(silencesOf(call)).toEqual([
      { from: 3, to: 7 },
      { from: 13, to: 15.5 },
    ]);
  });

  test('noise on the line is silence, and quiet speech is not', () => {
    expect(silencesOf(levels([200, 3], [40, 4], [200, 3]))).toEqual([{ from: 3, to: 7 }]);
    expect(silencesOf(levels([200, 3], [75, 4], [200, 3]))).toEqual([]);
  });

  test('a click does not end one; a word does', () => {
    expect(silencesOf(levels([150, 3], [0, 1], [200, 0.05], [0, 1], [150, 1]))).toEqual([
      { from: 3, to: 5.05 },
    ]);
    expect(silencesOf(levels([150, 3], [0, 1], [200, 0.2], [0, 1], [150, 1]))).toEqual([]);
  });

  test('that may go on beyond what is known are not told yet', () => {
    expect(silencesOf({ ...levels([150, 3], [0, 9]), isWhole: false })).toEqual([]);
  });

  test('a recording of nothing is silent from end to end', () => {
    expect(silencesOf(levels([1, 10]))).toEqual([{ from: 0, to: 10 }]);
    expect(silencesOf(levels())).toEqual([]);
  });

  test('are in order, apart, and within the recording', () => {
    const loudness = fc.array(fc.tuple(fc.nat(255), fc.double({ min: 0, max: 4, noNaN: true })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(loudness, (parts) => {
        const call = levels(...parts);
        let last = -1;
        for (const { from, to } of silencesOf(call)) {
          expect(from).toBeGreaterThan(last);
          expect(to - from).toBeGreaterThanOrEqual(1.5);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(call.values.length / LEVELS_A_SECOND);
      }),
    );
  });
});
