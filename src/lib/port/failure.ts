import { ApiError, type BrowserErrorCode, type ErrorCode } from '#src/lib/apiError.ts';

/** An error as it crosses a port, where its class gets lost. `api` is what an ApiError has besides its message. */
export interface Failure {
  message: string;
  api: { code: ErrorCode | BrowserErrorCode; retryAfter: number | null } | null;
}

export function toFailure(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const api = error instanceof ApiError ? { code: error.code, retryAfter: error.retryAfter } : null;
  return { message, api };
}

/** The error again, as whoever asked would have met it on this side. */
export function fromFailure({ message, api }: Failure): Error {
  return api ? new ApiError(api.code, message, { retryAfter: api.retryAfter }) : new Error(message);
}
