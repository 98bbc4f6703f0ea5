import { expect, test, vi } from 'vitest';
import { forgetFailed, loadable } from './loadable.ts';

const code = { Menu: () => null };

/** Code that fails to come so many times. */
function start(failures: number) {
  const importIt = vi.fn<() => Promise<typeof code>>().mockResolvedValue(code);
  for (let time = 0; time < failures; time += 1) importIt.mockRejectedValueOnce(new Error('offline'));
  return { importIt, ...loadable(importIt) };
}

test('code is asked for once, and is there at once from then on', async () => {
  const { importIt, get } = start(0);
  expect(importIt).not.toHaveBeenCalled();
  expect(get()).toBe(get());
  expect(await get()).toBe(code);
  expect(get()).toBe(code);
  expect(importIt).toHaveBeenCalledOnce();
});

test('a failure stays the same until it is forgotten: then it is asked for again', async () => {
  const { importIt, get } = start(1);
  const asked = get();
  await expect(asked).rejects.toThrow('offline');
  expect(get()).toBe(asked);
  forgetFailed();
  expect(await get()).toBe(code);
  forgetFailed();
  expect(get()).toBe(code);
  expect(importIt).toHaveBeenCalledTimes(2);
});

test('what failed ahead of time is asked for again by whoever wants it', async () => {
  const { importIt, get, load } = start(1);
  await load();
  expect(await get()).toBe(code);
  expect(importIt).toHaveBeenCalledTimes(2);
});
