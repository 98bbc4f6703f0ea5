import { expect, test } from 'vitest';
import { preview } from './preview.ts';

test.each([
  ['One\nTwo', 'One Two'],
  ['\n\n  One   and\tmore\r\nTwo ', 'One and more Two'],
  ['', null],
  [' \n ', null],
  [null, null],
])('the preview of %j is %j', (text, expected) => {
  expect(preview(text)).toBe(expected);
});

test('the preview of a long text ends with a whole character', () => {
  expect(preview(`a${'😀'.repeat(300)}`)).toBe(`a${'😀'.repeat(199)}`);
});
