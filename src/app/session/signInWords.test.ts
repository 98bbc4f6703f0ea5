import { expect, test } from 'vitest';
import { ApiError, type BrowserErrorCode, type ErrorCode } from '#src/lib/apiError.ts';
import { signInFailures } from '#src/lib/signInFailures.ts';
import { failureWords, refusalWords } from './signInWords.ts';

const titleOf = (code: ErrorCode | BrowserErrorCode) => refusalWords(new ApiError(code, 'no')).title;

test.each([
  ['unauthenticated', /Wrong name or password/],
  ['rate_limited', /Too many attempts/],
  ['upstream_unavailable', /Sign-in is not available/],
  ['unreachable', /cannot be reached/],
  ['forbidden', /not allowed/],
] as const)('a sign-in that fails with %s is told', (code, title) => {
  expect(titleOf(code)).toMatch(title);
});

test('a failed sign-in never says that somebody is signed out', () => {
  expect(titleOf('unauthenticated')).not.toMatch(/signed out/);
});

test('every failure of the identity provider has words of its own', () => {
  const titles = signInFailures.map((code) => failureWords(code)?.title);
  expect(new Set(titles).size).toBe(signInFailures.length);
  expect(titles).not.toContain(undefined);
});

test.each([null, '', 'toString', '__proto__', '<b>'])('the address cannot make up a failure: %o', (code) => {
  expect(failureWords(code)).toBeNull();
});
