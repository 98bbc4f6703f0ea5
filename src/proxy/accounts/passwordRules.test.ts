import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalisePassword, passwordProblem } from './passwordRules.ts';

test.each([
  'correct horse battery staple',
  'vK7#mQ2x!pLz',
  '  leading and trailing  ',
  'Пароль-из-кириллицы',
  '雨が降ると傘を持って出かける',
  '🦊🐢🦉🐝🦔🐌🦀🐙🦑🐬🦈🐳',
  '730591826470',
  'my dog monkey eats blue carpets',
  `${'long phrase '.repeat(21)}!!!!`,
])('%j is taken', (password) => {
  expect(passwordProblem(password, 'maria')).toBeNull();
});

test.each([
  ['short-pass1', 'at least 12'],
  ['x7'.repeat(129), 'at most 256'],
  ['tab\tin the middle', 'cannot be typed'],
  ['aaaaaaaaaaaaaaaa', 'the same few characters'],
  ['121212121212', 'the same few characters'],
  ['Password1234', 'easy to guess'],
  ['P@ssw0rd1234!', 'easy to guess'],
  ['123456789012', 'easy to guess'],
  ['098765432109', 'easy to guess'],
  ['QwertyUiop12', 'easy to guess'],
  ['lkjhgfdsa1234', 'easy to guess'],
  ['!@#$%^&*()!@', 'easy to guess'],
  ['Summer-Winter-2026', 'easy to guess'],
  ['welcomefrontdesk', 'easy to guess'],
  ['Maria Lopez 2026', 'easy to guess'],
  ['lopezmaria-lopez', 'easy to guess'],
])('%j as the password of Maria Lopez: %s', (password, words) => {
  expect(passwordProblem(password, 'Maria Lopez')).toContain(words);
});

test('a short name is no reason to refuse every password with its letters', () => {
  expect(passwordProblem('a banana and an avocado', 'a')).toBeNull();
});

test('two ways of typing a letter are one password', () => {
  expect(normalisePassword('Zoe\u0308 im Café')).toBe(normalisePassword('Zo\u00eb im Cafe\u0301'));
});

test('twenty or more letters and digits drawn at random are taken', () => {
  const character = fc.constantFrom(
    ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'.split(''),
  );
  const drawn = fc.noBias(fc.array(character, { minLength: 20, maxLength: 64 }));
  fc.assert(fc.property(drawn, (password) => passwordProblem(password.join(''), 'maria') === null));
});
