import { expect, test } from 'vitest';
import { sameAddress } from './sameAddress.ts';

test.each([
  ['+17542838007', '7542838007', true],
  ['+17542838007', '(754) 283-8007', true],
  ['+6561234567', '6561234567', true],
  ['+529841275287', '529841275287', true],
  ['+17542838007', '7542838008', false],
  [' Ana@mail.com', 'ana@mail.com', true],
  ['ana@mail.com', '7542838007', false],
])('%s and %s: %s', (one, other, isSame) => {
  expect(sameAddress(one, other)).toBe(isSame);
});
