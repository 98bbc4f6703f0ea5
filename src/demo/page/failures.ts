import { HttpResponse } from 'msw';
import type { ErrorCode } from '#src/lib/apiError.ts';

/** As the proxy answers each code. */
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

/** A failure on its way to the page. */
export class PageFailure extends Error {
  readonly code: ErrorCode;
  readonly status: number;

  constructor(code: ErrorCode, message: string, status = statuses[code]) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** The resolver's answer, or its PageFailure in the proxy's form. */
export async function answered(resolve: () => Promise<Response>): Promise<Response> {
  try {
    return await resolve();
  } catch (error) {
    if (!(error instanceof PageFailure)) throw error;
    const { code, message, status } = error;
    return HttpResponse.json({ error: { code, message } }, { status });
  }
}
