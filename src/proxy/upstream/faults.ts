import { HttpError, VisitorLeft } from '#src/proxy/httpError.ts';
import { errorCodeOf } from './failures.ts';

/** Upstream is well, and asks to be asked less. */
export class AskedToWait extends HttpError {
  override name = 'AskedToWait';
}

/**
 * True where upstream is not well: it could not be reached, took too long, had an error of its own or broke off. What it refuses
 * or answers in a wrong shape is no fault of this kind, and neither is a visitor who leaves.
 */
export function isFault(error: unknown): boolean {
  if (!(error instanceof HttpError) || error instanceof VisitorLeft || error instanceof AskedToWait)
    return false;
  if (error.code === 'upstream_unavailable' || error.code === 'upstream_timeout') return true;
  // Sockets, HTTP and gzip have codes for what went wrong; JSON has none.
  return error.code === 'upstream_invalid' && errorCodeOf(error.cause) !== '';
}
