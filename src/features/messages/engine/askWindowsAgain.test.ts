import { expect, test } from 'vitest';
import { askWindowsAgain } from './askWindowsAgain.ts';

/** Which windows are asked for, of which some are answered. */
async function askedOf(count: number, isAnswered: (window: number) => boolean): Promise<number[]> {
  const asked: number[] = [];
  await askWindowsAgain(
    Array.from({ length: count }, (_, window) => ({
      askAgain: () => {
        asked.push(window);
        return Promise.resolve(isAnswered(window));
      },
    })),
  );
  return asked;
}

test('all that failed are asked for again', async () => {
  expect(await askedOf(7, () => true)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(await askedOf(7, (window) => window % 3 === 0)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('a service that is still down is asked for a few alone', async () => {
  expect(await askedOf(40, () => false)).toEqual([0, 1, 2]);
  expect(await askedOf(40, (window) => window < 3)).toEqual([0, 1, 2, 3, 4, 5]);
});
