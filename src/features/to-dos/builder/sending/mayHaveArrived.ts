import { ApiError, type BrowserErrorCode, type ErrorCode } from '#src/lib/apiError.ts';

/** Whether, after each failure of the POST, the To Do may exist all the same: the service may have acted before it failed. */
const mayExist: Record<ErrorCode | BrowserErrorCode, boolean> = {
  outcome_unknown: true,
  unreachable: true,
  unreadable: true,
  upstream_timeout: true,
  upstream_unavailable: true,
  upstream_invalid: true,
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
