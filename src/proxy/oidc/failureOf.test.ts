import fc from 'fast-check';
import { AuthorizationResponseError, ClientError } from 'openid-client';
import { expect, test } from 'vitest';
import { signInFailures } from '#src/lib/signInFailures.ts';
import { failureOf } from './failureOf.ts';

const answered = (error: string) =>
  new AuthorizationResponseError('an error', { cause: new URLSearchParams({ error }) });
const clientError = (code: string, cause?: unknown) =>
  Object.assign(new ClientError('an error', { cause }), { code });
const status = (code: number) =>
  clientError('OAUTH_RESPONSE_IS_NOT_CONFORM', new Response(null, { status: code }));
const refusedConnection = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });

test.each([
  ['access_denied', answered('access_denied'), 'cancelled', 'access_denied'],
  ['a provider in trouble', answered('temporarily_unavailable'), 'unavailable', 'temporarily_unavailable'],
  ['a scope that it does not know', answered('invalid_scope'), 'misconfigured', 'invalid_scope'],
  ['an error that nobody knows', answered('<script>'), 'refused', 'unknown_error'],
  ['a busy provider', status(429), 'unavailable', 'OAUTH_RESPONSE_IS_NOT_CONFORM'],
  ['a broken provider', status(502), 'unavailable', 'OAUTH_RESPONSE_IS_NOT_CONFORM'],
  ['an address with nothing there', status(404), 'misconfigured', 'OAUTH_RESPONSE_IS_NOT_CONFORM'],
  ['silence', clientError('OAUTH_TIMEOUT'), 'unavailable', 'OAUTH_TIMEOUT'],
  ['a wrong signature', new ClientError('JWT signature verification failed'), 'refused', 'not_valid'],
  [
    'no connection',
    new TypeError('fetch failed', { cause: refusedConnection }),
    'unavailable',
    'ECONNREFUSED',
  ],
  ['a store that is down', refusedConnection, 'unavailable', 'ECONNREFUSED'],
  ['what nobody foresaw', 'a text', 'unavailable', 'unknown'],
])('oidc: %s', (_, error, code, reason) => {
  expect(failureOf(error)).toMatchObject({ code, reason });
});

test('oidc: no text of an answer gets into a failure', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString')), (text) => {
      const { code, reason, message } = failureOf(answered(`x ${text}`));
      expect(signInFailures).toContain(code);
      expect([code, reason, message]).toEqual(['refused', 'unknown_error', 'refused: unknown_error']);
    }),
  );
});
