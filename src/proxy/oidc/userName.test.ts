import { expect, test } from 'vitest';
import { hasReadableName, userName } from './userName.ts';

test.each([
  [
    'the name that she signs in with',
    { preferred_username: ' ann ', email: 'a@x.example', email_verified: true, sub: '1' },
    'ann',
  ],
  ['her verified address', { email: 'a@x.example', email_verified: true, sub: '1' }, 'a@x.example'],
  [
    'never an address that nobody verified',
    { email: 'boss@x.example', email_verified: false, sub: '1' },
    '1',
  ],
  ['nor one of which nothing is said', { email: 'boss@x.example', sub: '1' }, '1'],
  ['nor "true" for true', { email: 'boss@x.example', email_verified: 'true', sub: '1' }, '1'],
  ['no empty name', { preferred_username: '  ', sub: '1' }, '1'],
  ['no name with a line in it', { preferred_username: 'ann\nsigned_in boss', sub: '1' }, '1'],
  ['no name written backwards', { preferred_username: '\u202Essob', sub: '1' }, '1'],
  ['no name that is not text', { preferred_username: ['ann'], sub: '1' }, '1'],
  ['no name without end', { preferred_username: 'a'.repeat(256), sub: '1' }, '1'],
  ['nobody at all', { sub: '\u0000' }, null],
])('oidc: a person goes by %s', (_, claims, expected) => {
  expect(userName(claims)).toBe(expected);
});

test('oidc: a bare id is no readable name', () => {
  expect(hasReadableName({ sub: 'ann', email: 'a@x.example' })).toBe(false);
  expect(hasReadableName({ sub: '1', email: 'a@x.example', email_verified: true })).toBe(true);
});
