import { HttpResponse } from 'msw';
import { type ErrorCode, errorStatuses } from '#src/lib/apiError.ts';

/** A failure on its way to the page. */
export class PageFailure extends Error {
  readonly code: ErrorCode;
  readonly status: number;

  constructor(code: ErrorCode, message: string, status = errorStatuses[code]) {
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
