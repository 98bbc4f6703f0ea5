import type { Logger } from 'pino';
import { HttpError, VisitorLeft } from '#src/proxy/httpError.ts';
import { errorCodeOf } from './failures.ts';

interface Call {
  requestId: string;
  method: 'GET' | 'POST';
  /** The path's pattern: never an id, a query or a host. */
  route: string;
}

/** A call that is over. `outcome` is `ok`, `visitor_left`, `failed`, or the code of the error that it ended with. */
export interface EndedCall extends Call {
  ms: number;
  /** How often it was sent. */
  tries: number;
  outcome: string;
}

/** Makes a call to upstream; `run` tells each time that it sends once more. */
export type MakeCall = <T>(call: Call, run: (again: () => void) => Promise<T>) => Promise<T>;

/** Writes one line for each call to upstream: how long, how often tried, and how it ended; and tells it to `observe`. */
export function createCallLog(log: Logger, observe: (ended: EndedCall) => void = () => {}): MakeCall {
  return async (call, run) => {
    const start = performance.now();
    let tries = 1;
    const end = (outcome: string) => {
      const ms = Math.round(performance.now() - start);
      const ended = { ...call, ms, tries, outcome };
      observe(ended);
      return ended;
    };
    try {
      const result = await run(() => (tries += 1));
      log.info({ upstream: end('ok') }, 'upstream');
      return result;
    } catch (error) {
      const ended = end(outcomeOf(error));
      const cause = errorCodeOf(error instanceof HttpError ? error.cause : error);
      const level = unremarkable.has(ended.outcome) ? 'info' : 'warn';
      log[level]({ upstream: { ...ended, ...(cause && { cause }) } }, 'upstream');
      throw error;
    }
  };
}

/** Nothing is wrong with upstream when it has no such message, or the visitor did not wait. */
const unremarkable = new Set(['not_found', 'visitor_left']);

function outcomeOf(error: unknown): string {
  if (error instanceof VisitorLeft) return 'visitor_left';
  return error instanceof HttpError ? error.code : 'failed';
}
