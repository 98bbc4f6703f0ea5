import { type ErrorCode, errorStatuses } from '#src/lib/apiError.ts';

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
    this.status = options.status ?? errorStatuses[code];
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
