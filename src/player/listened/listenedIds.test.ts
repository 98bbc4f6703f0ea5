import { expect, test } from 'vitest';
import { withListened } from './listenedIds.ts';

test('a recording is kept once, and playing it again changes nothing', () => {
  const ids = withListened(withListened([], 7), 8);
  expect(ids).toEqual([7, 8]);
  expect(withListened(ids, 7)).toBe(ids);
});

test('the latest thousands are kept, and the oldest forgotten', () => {
  const many = Array.from({ length: 5000 }, (_, id) => id);
  const ids = withListened(many, 9999);
  expect([ids.length, ids[0], ids.at(-1)]).toEqual([5000, 1, 9999]);
});
