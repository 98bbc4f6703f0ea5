import { expect, test } from 'vitest';
import { mostUsed } from './mostUsed.ts';

test('values are offered once each, the most frequent first', () => {
  expect(mostUsed(['b', 'a ', null, 'a', '', ' ', 'c', 'b', 'a'])).toEqual(['a', 'b', 'c']);
});
