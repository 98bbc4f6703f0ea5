/** Every `error.code` that the proxy answers with: a closed list, so that the page has words for each. */
export const errorCodes = [
  'unauthenticated',
  'forbidden',
  'invalid_request',
  'not_found',
  'rate_limited',
  'upstream_token_rejected',
  'upstream_timeout',
  'upstream_unavailable',
  'upstream_invalid',
  'outcome_unknown',
  'too_large',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** The one table of statuses. Where HTTP has a closer word for the same code (405, 410, 413, 421, …), the thrower names it. */
export const errorStatuses: Record<ErrorCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  invalid_request: 400,
  not_found: 404,
  rate_limited: 429,
  upstream_token_rejected: 502,
  upstream_timeout: 504,
  upstream_unavailable: 503,
  upstream_invalid: 502,
  outcome_unknown: 502,
  too_large: 502,
};

/** What the browser itself finds out: no answer from our server, or one that the page cannot read. */
export type BrowserErrorCode = 'unreachable' | 'unreadable';

/** The one error of everything that goes over HTTP. `message` is for developers; ui/errorWords.ts has the words for people. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly code: ErrorCode | BrowserErrorCode;
  /** Seconds after which the server asked to be tried again, where it said so. */
  readonly retryAfter: number | null;

  constructor(
    code: ErrorCode | BrowserErrorCode,
    message: string,
    options: { retryAfter?: number | null; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.retryAfter = options.retryAfter ?? null;
  }
}
