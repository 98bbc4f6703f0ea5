import { expect, test } from 'vitest';
import { preview } from './preview.ts';

test.each([
  ['One\nTwo', 'One Two'],
  ['\n\n  One   and\tmore\r\nTwo ', 'One and more Two'],
  [`${'a'.repeat(399)}😀`, 'a'.repeat(399)],
  ['', null],
  [' \n ', null],
  [null, null],
])('the preview of %j is %j', (text, expected) => {
  expect(preview(text)).toBe(expected);
});
