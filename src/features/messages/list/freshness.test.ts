import { expect, test } from 'vitest';
import { freshness } from './freshness.ts';

test.each([
  [true, undefined, 'new'],
  [true, true, 'seen'],
  [true, false, 'new'],
  [false, undefined, 'known'],
  [false, true, 'known'],
  [false, false, 'new'],
] as const)('unread %s, marked %s: %s', (unread, mark, expected) => {
  expect(freshness(unread, mark)).toBe(expected);
});
