import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPhone, phoneHref } from './phone.ts';

test.each([
  ['9548326297', '(954) 832-6297'],
  ['+17542838007', '(754) 283-8007'],
  ['754-283-8007', '(754) 283-8007'],
  ['529841275287', '529841275287'],
  ['+6561234567', '+6561234567'],
  ['+45 32 12 34 56', '+45 32 12 34 56'],
  ['anonymous', 'anonymous'],
  ['', ''],
])('%o is shown as %o', (text, expected) => {
  expect(formatPhone(text)).toBe(expected);
});

test.each([
  ['9548326297', 'tel:+19548326297'],
  ['+52 984 127 5287', 'tel:+529841275287'],
  ['529841275287', 'tel:529841275287'],
  ['+6561234567', 'tel:+6561234567'],
  ['+47 22 12 34 56', 'tel:+4722123456'],
  ['1 954 832 6297', 'tel:+19548326297'],
  ['832-6297', 'tel:8326297'],
  ['911', null],
  ['anonymous', null],
  ['javascript:alert(1)', null],
  ['1234567;phone-context=evil', null],
])('%o dials %o', (text, expected) => {
  expect(phoneHref('tel', text)).toBe(expected);
});

test('no text makes a link to anything but a number', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const href = phoneHref('sms', text);
      return href === null || /^sms:\+?\d{7,15}$/.test(href);
    }),
  );
});
