import fc from 'fast-check';
import { expect, test } from 'vitest';
import { returnPath } from './returnPath.ts';

test.each([
  ['/', '/'],
  ['/messages/939', '/messages/939'],
  ['/messages?days=7#top', '/messages?days=7#top'],
  ['/to-dos/../calls/3', '/calls/3'],
  ['/sessions', '/sessions'],
])('after sign-in %o leads to %o', (asked, expected) => {
  expect(returnPath(asked)).toBe(expected);
});

test.each([
  null,
  '',
  'messages',
  'https://evil.example/',
  'javascript:alert(1)',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  ' //evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  '/%2e//evil.example',
  '/messages\u0000',
  '/sign-in?from=/sign-in',
  '/x/../sign-in',
  '/session/oidc?return_to=/',
])('open redirect: %o leads home', (asked) => {
  expect(returnPath(asked)).toBe('/');
});

test('open redirect: whatever is asked for, a browser stays with us, and off the sign-in page', () => {
  const pieces = fc.oneof(
    fc.constantFrom('/', '//', '\\', '.', '..', '%2e', '%2f', '@', ':', '?', '#', '\t', '\n', '\0', ' '),
    fc.constantFrom('evil.example', 'https:', 'javascript:', 'session', 'sign-in'),
    fc.string({ maxLength: 4, unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.constantFrom('', '/'), fc.array(pieces, { maxLength: 10 }), (first, rest) => {
      const path = returnPath(first + rest.join(''));
      const landing = new URL(path, 'https://frontdesk.example/sign-in');
      expect(landing.origin).toBe('https://frontdesk.example');
      expect(landing.pathname).not.toMatch(/^\/sign-in(\/|$)/);
      expect(`${landing.pathname}${landing.search}${landing.hash}`).toBe(path);
    }),
    { numRuns: 5000 },
  );
});
