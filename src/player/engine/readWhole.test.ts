import { expect, test, vi } from 'vitest';
import { readWhole } from './readWhole.ts';

function bytesOf(parts: number[], size: number | null) {
  const cancelled = vi.fn<() => void>();
  const left = [...parts];
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const next = left.shift();
      if (next === undefined) controller.close();
      else controller.enqueue(new Uint8Array(next).fill(7));
    },
    cancel: cancelled,
  });
  return { bytes: { stream, size, type: 'audio/mpeg' }, cancelled };
}

test('a recording is put together, and tells how much of it is there', async () => {
  const shares: (number | null)[] = [];
  const whole = await readWhole(bytesOf([10, 30, 40], 80).bytes, (share) => shares.push(share));
  expect([whole?.size, whole?.type]).toEqual([80, 'audio/mpeg']);
  expect(shares).toEqual([0.125, 0.5, 1]);
});

test('where nobody knows its size, nobody says so', async () => {
  const shares: (number | null)[] = [];
  const whole = await readWhole(bytesOf([10, 30], null).bytes, (share) => shares.push(share));
  expect(whole?.size).toBe(40);
  expect(shares).toEqual([null, null]);
});

test.each([
  ['announced', 101],
  ['as it turns out', null],
])('row 38: one that is too large, %s, is let go', async (_, size) => {
  const { bytes, cancelled } = bytesOf([60, 60, 60], size);
  await expect(readWhole(bytes, () => {}, 100)).resolves.toBeNull();
  expect(cancelled).toHaveBeenCalledOnce();
});
