import { expect, test, vi } from 'vitest';
import { goodLink } from './goodLink.ts';

const good = () => Promise.resolve();
const refused = () => Promise.reject(new Error('expired'));

test('a link that is good stays, and none is asked for', async () => {
  const renew = vi.fn<() => Promise<string>>();
  expect(await goodLink('/recordings/first', good, renew)).toBe('/recordings/first');
  expect(renew).not.toHaveBeenCalled();
});

test.each([
  ['a new one takes its place', () => Promise.resolve('/recordings/second'), '/recordings/second'],
  ['without a new one it is tried', () => Promise.resolve(null), '/recordings/first'],
  ['where the list cannot be read it is tried', refused, '/recordings/first'],
])('of a link that is refused: %s', async (_, renew, link) => {
  expect(await goodLink('/recordings/first', refused, renew)).toBe(link);
});
