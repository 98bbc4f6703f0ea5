import { HttpError } from '#src/proxy/httpError.ts';

/** Node's and undici's word for what went wrong, such as ECONNRESET or UND_ERR_SOCKET. */
export function errorCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What to answer when a request to upstream ended without the start of an answer. */
export function noAnswer(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  const code = errorCodeOf(error);
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'UND_ERR_HEADERS_TIMEOUT') {
    return new HttpError('upstream_timeout', 'the service took too long to answer', { cause: error });
  }
  if (code.startsWith('HPE_') || code === 'UND_ERR_HEADERS_OVERFLOW') {
    return new HttpError('upstream_invalid', 'the service did not answer in HTTP', { cause: error });
  }
  return new HttpError('upstream_unavailable', 'the service cannot be reached', { cause: error });
}

/** What to answer when an answer began and did not come whole. */
export function brokenAnswer(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  return new HttpError('upstream_invalid', 'the answer of the service broke off', { cause: error });
}
