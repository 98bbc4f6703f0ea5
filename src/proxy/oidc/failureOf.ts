import * as client from 'openid-client';
import type { SignInFailureCode } from '#src/lib/signInFailures.ts';
import { SignInFailure } from './signInFailure.ts';

/** The `error` values of RFC 6749 and OpenID Connect that mean something other than "refused". */
const byOAuthError = new Map<string, SignInFailureCode>([
  ['access_denied', 'cancelled'],
  ['server_error', 'unavailable'],
  ['temporarily_unavailable', 'unavailable'],
  ['invalid_request', 'misconfigured'],
  ['invalid_client', 'misconfigured'],
  ['unauthorized_client', 'misconfigured'],
  ['unsupported_grant_type', 'misconfigured'],
  ['unsupported_response_type', 'misconfigured'],
  ['invalid_scope', 'misconfigured'],
  ['invalid_grant', 'refused'],
]);

/** openid-client's codes that mean something other than "refused". */
const byClientCode = new Map<string, SignInFailureCode>([
  ['OAUTH_TIMEOUT', 'unavailable'],
  ['OAUTH_ABORT', 'unavailable'],
  ['OAUTH_HTTP_REQUEST_FORBIDDEN', 'misconfigured'],
  ['OAUTH_REQUEST_PROTOCOL_FORBIDDEN', 'misconfigured'],
  ['OAUTH_RESPONSE_IS_NOT_JSON', 'misconfigured'],
  ['OAUTH_PARSE_ERROR', 'misconfigured'],
  ['OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED', 'misconfigured'],
  ['OAUTH_MISSING_SERVER_METADATA', 'misconfigured'],
  ['OAUTH_INVALID_SERVER_METADATA', 'misconfigured'],
  ['OAUTH_UNSUPPORTED_OPERATION', 'misconfigured'],
]);

/** What an error means to whoever signs in. Everything that was checked and did not hold is "refused". */
export function failureOf(error: unknown): SignInFailure {
  if (error instanceof SignInFailure) return error;
  const [code, reason] = meaningOf(error);
  return new SignInFailure(code, reason, { cause: error });
}

function meaningOf(error: unknown): [SignInFailureCode, reason: string] {
  if (error instanceof client.AuthorizationResponseError || error instanceof client.ResponseBodyError) {
    const code = byOAuthError.get(error.error);
    return code ? [code, error.error] : ['refused', 'unknown_error'];
  }
  if (error instanceof client.WWWAuthenticateChallengeError)
    return ['misconfigured', 'client_not_authenticated'];
  const code = codeOf(error);
  if (code === 'OAUTH_RESPONSE_IS_NOT_CONFORM')
    return [isBusy(error) ? 'unavailable' : 'misconfigured', code];
  if (code.startsWith('OAUTH_')) return [byClientCode.get(code) ?? 'refused', code];
  if (error instanceof client.ClientError) return ['refused', 'not_valid'];
  // What is left came from no answer of the provider: a network that failed, or our own store.
  return ['unavailable', code];
}

/** openid-client's or Node's word for it, ECONNREFUSED for one, which fetch hides in the cause of its TypeError. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error instanceof TypeError && error.cause instanceof Error ? codeOf(error.cause) : error.name;
}

function isBusy(error: unknown): boolean {
  const answer = error instanceof Error ? error.cause : null;
  return answer instanceof Response && (answer.status >= 500 || answer.status === 429);
}
