import type { Logger } from 'pino';
import { HttpError, VisitorLeft } from '#src/proxy/httpError.ts';
import { errorCodeOf } from './failures.ts';

interface Call {
  requestId: string;
  method: 'GET' | 'POST';
  /** The path's pattern: never an id, a query or a host. */
  route: string;
}

/** Runs a call to upstream and writes its one line: how long, how often tried, and how it ended. */
export async function logged<T extends { tries: number }>(
  log: Logger,
  call: Call,
  run: () => Promise<T>,
): Promise<T> {
  const start = performance.now();
  const ms = () => Math.round(performance.now() - start);
  try {
    const result = await run();
    log.info({ upstream: { ...call, ms: ms(), tries: result.tries, outcome: 'ok' } }, 'upstream');
    return result;
  } catch (error) {
    const outcome = error instanceof HttpError ? error.code : 'failed';
    const cause = error instanceof HttpError ? errorCodeOf(error.cause) : errorCodeOf(error);
    if (error instanceof VisitorLeft)
      log.info({ upstream: { ...call, ms: ms(), outcome: 'visitor_left' } }, 'upstream');
    else log.warn({ upstream: { ...call, ms: ms(), outcome, ...(cause && { cause }) } }, 'upstream');
    throw error;
  }
}
