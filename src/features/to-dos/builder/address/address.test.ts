import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress } from './address.ts';

test.each([
  ['9548326297', '+19548326297'],
  ['(954) 832-6297', '+19548326297'],
  [' 954.832.6297 ', '+19548326297'],
  ['1-954-832-6297', '+19548326297'],
  ['+52 984 127 5287', '+529841275287'],
])('%o is the number %s', (typed, e164) => {
  expect(readAddress(typed)).toMatchObject({ is: 'phone', text: e164 });
});

test.each([
  ['954.832.6297', '(954) 832-6297'],
  ['+529841275287', '+52 984 127 5287'],
  ['+44 2079460958', '+44 20 7946 0958'],
])('%s is shown as %s', (typed, shown) => {
  expect(readAddress(typed)?.shown).toBe(shown);
});

test.each(['jose@kauneonga.com', ' Ana.Lee+office@mail.example.org '])('%o is an email address', (typed) => {
  expect(readAddress(typed)).toEqual({ is: 'email', text: typed.trim(), shown: typed.trim() });
});

test.each([
  '',
  '911',
  '832-6297',
  '0000000000',
  '529841275287',
  '(954) 832-6297 ext 4',
  '1-800-FLOWERS',
  '9548326297, 9548326298',
  'jose@kauneonga',
  'jose@@kauneonga.com',
  'jose@kauneonga..com',
  'jose kauneonga@mail.com',
  'Jose <jose@kauneonga.com>',
  'a@b.com,c@d.com',
  'javascript:alert(1)',
])('%o is neither', (typed) => {
  expect(readAddress(typed)).toBeNull();
});

test('whatever is typed, what goes out is one number in E.164 or one address without spaces', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.emailAddress(), fc.stringMatching(/^[+\d() -]{5,20}$/)), (typed) => {
      const address = readAddress(typed);
      if (address === null) return true;
      return address.is === 'phone'
        ? /^\+\d{7,15}$/.test(address.text)
        : /^[^\s@,;]+@[^\s@,;]+$/.test(address.text);
    }),
  );
});
