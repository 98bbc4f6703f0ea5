import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSeal } from './seal.ts';

const secret = Buffer.alloc(32, 1);
const seal = createSeal(secret, 'test');

test('oidc: what was sealed opens, and never looks the same twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(seal.open(seal.close(text))).toBe(text);
      expect(seal.close(text)).not.toBe(seal.close(text));
    }),
  );
});

test('oidc: a text with any bit changed, or cut anywhere, does not open', () => {
  const bytes = Buffer.from(seal.close('a sign-in'), 'base64url');
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = Buffer.from(bytes);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(seal.open(changed.toString('base64url'))).toBeNull();
  }
  for (let length = 0; length < bytes.length; length += 1) {
    expect(seal.open(bytes.subarray(0, length).toString('base64url'))).toBeNull();
  }
});

test('oidc: another secret or another purpose does not open it', () => {
  const sealed = seal.close('a sign-in');
  expect(createSeal(Buffer.alloc(32, 2), 'test').open(sealed)).toBeNull();
  expect(createSeal(secret, 'another').open(sealed)).toBeNull();
});
