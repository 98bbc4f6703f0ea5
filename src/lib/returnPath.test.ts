import fc from 'fast-check';
import { expect, test } from 'vitest';
import { returnPath } from './returnPath.ts';

test.each([
  ['/', '/'],
  ['/messages', '/messages'],
  ['/messages?from=2026-11-01&q=a%20b#top', '/messages?from=2026-11-01&q=a%20b#top'],
  ['/messages/../calls/3', '/calls/3'],
  ['/recordings', '/recordings'],
  ['/sessions', '/sessions'],
  [`/${'a'.repeat(511)}`, `/${'a'.repeat(511)}`],
])('after sign-in %o leads to %o', (asked, expected) => {
  expect(returnPath(asked)).toBe(expected);
});

test.each([
  null,
  '',
  'messages',
  '//evil.example',
  '//evil.example/messages',
  '/\\evil.example',
  '\\\\evil.example',
  'https://evil.example/',
  'https:evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '/\t/evil.example',
  '/\n/evil.example',
  '\t//evil.example',
  ' //evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/%2e//evil.example',
  '/x/..//evil.example',
  '/x/%2E%2e//evil.example',
  '/messages\u0000',
  '/messages\r\nset-cookie: a=b',
  '/session/oidc?return_to=/session/oidc',
  '/x/../session/oidc',
  '/session',
  '/sign-in?failed=refused',
  `/${'a'.repeat(512)}`,
  `/${'é'.repeat(100)}`,
])('open redirect: %o leads home', (asked) => {
  expect(returnPath(asked)).toBe('/');
});

const marks = fc.constantFrom('/', '//', '\\', '.', '..', '%2e', '%2f', '%5c', '@', ':', '?', '#', ';', ' ');
const breaks = fc.constantFrom('\t', '\n', '\r', '\0', '\u2028', '\ufeff', '\ud800');
const words = fc.constantFrom('evil.example', 'https:', 'javascript:', '[::1]', 'session', 'sign-in');
const text = fc.string({ maxLength: 4, unit: 'binary' });
const nasty = fc.array(fc.oneof({ weight: 3, arbitrary: marks }, breaks, words, text), { maxLength: 12 });

test('open redirect: whatever is asked for, a browser stays with us', () => {
  fc.assert(
    fc.property(fc.constantFrom('', '/'), nasty, (first, rest) => {
      const path = returnPath(first + rest.join(''));
      const landing = new URL(path, 'https://frontdesk.example/session/oidc/callback');
      expect(landing.origin).toBe('https://frontdesk.example');
      expect(path).toMatch(/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/);
      expect(`${landing.pathname}${landing.search}${landing.hash}`).toBe(path);
    }),
    { numRuns: 20_000 },
  );
});
