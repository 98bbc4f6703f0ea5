import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { atMost, TooBusy } from './atMost.ts';

/** Works that end when they are told to, and how many of them have been begun. */
function works() {
  const ends: (() => void)[] = [];
  const work = async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    ends.push(resolve);
    await promise;
  };
  return { work, ends };
}

test('no more works run at once than may, and those that wait come in their order', async () => {
  const { work, ends } = works();
  const gate = atMost(2, 2);
  const order: number[] = [];
  const all = [0, 1, 2, 3].map(async (n) => {
    await gate(work);
    order.push(n);
  });
  for (const n of [0, 1, 2, 3]) {
    await nextTurn();
    expect(ends).toHaveLength(Math.min(n + 2, 4));
    ends[n]?.();
    await all[n];
  }
  expect(order).toEqual([0, 1, 2, 3]);
});

test('a work that finds the waiting room full is turned away, and nothing of it runs', async () => {
  const { work, ends } = works();
  const gate = atMost(1, 1);
  const [running, waiting] = [gate(work), gate(work)];
  await expect(gate(work)).rejects.toThrow(TooBusy);
  ends[0]?.();
  await running;
  await nextTurn();
  ends[1]?.();
  await waiting;
  expect(ends).toHaveLength(2);
});

test('a work that fails makes room for the next', async () => {
  const gate = atMost(1, 0);
  await expect(gate(() => Promise.reject(new Error('no memory')))).rejects.toThrow('no memory');
  await expect(gate(() => Promise.resolve('served'))).resolves.toBe('served');
});
