import { expect, test } from 'vitest';
import { readStart, startKey } from './start.ts';

test.each([
  ['', 'nothing'],
  ['?message=939', 'message 939'],
  ['?template=157', 'template 157'],
  ['?message=', 'nothing'],
  ['?message=0', 'nothing'],
  ['?message=..%2F1', 'nothing'],
  ['?template=1e3', 'nothing'],
])('the address’s %o starts from %s', (search, key) => {
  expect(startKey(readStart(new URLSearchParams(search)))).toBe(key);
});
