import { ApiError, type BrowserErrorCode, type ErrorCode } from '#src/lib/apiError.ts';

/**
 * Whether, after each failure of the POST, the To Do may exist all the same: the service may have acted before it failed. Our
 * server says `outcome_unknown` of every POST of which something left it, so that one it calls busy, or for which it got no
 * connection, has done nothing; what stands between it and the browser is never taken for it.
 */
const mayExist: Record<ErrorCode | BrowserErrorCode, boolean> = {
  outcome_unknown: true,
  unreachable: true,
  unreadable: true,
  upstream_invalid: true,
  upstream_timeout: false,
  upstream_unavailable: false,
  unauthenticated: false,
  forbidden: false,
  invalid_request: false,
  not_found: false,
  rate_limited: false,
  upstream_token_rejected: false,
  too_large: false,
};

export function mayHaveArrived(error: unknown): boolean {
  return error instanceof ApiError ? mayExist[error.code] : true;
}
