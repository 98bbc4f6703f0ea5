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
    const outcome = outcomeOf(error);
    const cause = errorCodeOf(error instanceof HttpError ? error.cause : error);
    const level = unremarkable.has(outcome) ? 'info' : 'warn';
    log[level]({ upstream: { ...call, ms: ms(), outcome, ...(cause && { cause }) } }, 'upstream');
    throw error;
  }
}

/** Nothing is wrong with upstream when it has no such message, or the visitor did not wait. */
const unremarkable = new Set(['not_found', 'visitor_left']);

function outcomeOf(error: unknown): string {
  if (error instanceof VisitorLeft) return 'visitor_left';
  return error instanceof HttpError ? error.code : 'failed';
}
