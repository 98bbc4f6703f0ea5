import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatTyped } from './formatTyped.ts';

/** Types one key after the other; `<` deletes the last character. */
function type(keys: string): string {
  let shown = '';
  for (const key of keys)
    shown = key === '<' ? formatTyped(shown, shown.slice(0, -1)) : formatTyped(shown, shown + key);
  return shown;
}

test.each([
  ['9548326297', '(954) 832-6297'],
  ['954832', '(954) 832'],
  ['+529841275287', '+52 984 127 5287'],
  ['1 954 832 6297', '1 (954) 832-6297'],
  ['jose@kauneonga.com', 'jose@kauneonga.com'],
  ['2fast@mail.com', '2fast@mail.com'],
  ['9548326297@vtext.com', '9548326297@vtext.com'],
  ['310-1234@mail.com', '310-1234@mail.com'],
  ['3101-2@mail.com', '3101-2@mail.com'],
])('%s is shown as %s', (keys, shown) => {
  expect(type(keys)).toBe(shown);
});

test('everything can be deleted again', () => {
  expect(type(`9548326297${'<'.repeat('(954) 832-6297'.length)}`)).toBe('');
});

test('a pasted number is formatted, an edit in the middle is not', () => {
  expect(formatTyped('', '9548326297')).toBe('(954) 832-6297');
  expect(formatTyped('(954) 832-6297', '(9554) 832-6297')).toBe('(9554) 832-6297');
});

test('an email address that begins as a number does is shown as it was typed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[+\d.-]{1,14}[a-z_]{0,2}@[a-z\d.-]{0,8}$/), (email) => {
      expect(type(email)).toBe(email);
    }),
  );
});

const meant = (text: string) => text.replaceAll(/[\s().-]/g, '');

test('no digit and no letter is ever added, lost or moved', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[+\d() a@.-]{0,24}$/), fc.nat(24), (typed, at) => {
      expect(meant(formatTyped(typed.slice(0, at), typed))).toBe(meant(typed));
    }),
  );
});
