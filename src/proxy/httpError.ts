import type { ErrorCode } from '#src/lib/apiError.ts';

/** The one table of statuses. Where HTTP has a closer word for the same code (405, 410, 413, 421, …), the thrower names it. */
const statuses: Record<ErrorCode, number> = {
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

/** An answer that is a failure. `message` goes to the browser: it never holds a value from a request or from upstream. */
export class HttpError extends Error {
  override name = 'HttpError';
  readonly code: ErrorCode;
  readonly status: number;
  readonly headers: Record<string, string>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { status?: number; headers?: Record<string, string>; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.status = options.status ?? statuses[code];
    this.headers = options.headers ?? {};
  }
}

/** What a call to upstream ends with when nobody waits for its answer any more: never sent, only logged. */
export class VisitorLeft extends HttpError {
  override name = 'VisitorLeft';

  constructor() {
    super('upstream_unavailable', 'the visitor left', { status: 499 });
  }
}

export function errorBody({ code, message }: { code: ErrorCode; message: string }) {
  return { error: { code, message } };
}
