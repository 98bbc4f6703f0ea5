import { setTimeout as sleep } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { HttpError } from '#src/proxy/httpError.ts';
import { discard } from './discard.ts';
import { noAnswer } from './failures.ts';
import { AskedToWait } from './faults.ts';
import type { Limits } from './limits.ts';

type Answer = Dispatcher.ResponseData;

const busy = new Set([429, 502, 503, 504]);

/**
 * Sends a request that may be sent again, GET alone, until it gets an answer other than "busy", at most `limits.tries`
 * times; tells `again` of each but the first. Rejects with an HttpError.
 */
export async function withRetries(
  limits: Limits,
  signal: AbortSignal,
  send: () => Promise<Answer>,
  again: () => void,
): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    const { answer, failure } = await sendOnce(send);
    if (answer) return answer;
    const wait = Math.max(
      failure.retryAfterMs ?? 0,
      limits.retryMs * 2 ** (tries - 1) * (0.5 + Math.random()),
    );
    if (signal.aborted || !failure.again || tries >= limits.tries || wait > limits.silenceMs / 2)
      throw failure.error;
    await sleep(wait, undefined, { signal }).catch(() => {
      throw noAnswer(signal.reason);
    });
    again();
  }
}

interface Failure {
  error: HttpError;
  again: boolean;
  retryAfterMs: number | null;
}

async function sendOnce(
  send: () => Promise<Answer>,
): Promise<{ answer: Answer; failure?: never } | { answer?: never; failure: Failure }> {
  try {
    const answer = await send();
    if (!busy.has(answer.statusCode)) return { answer };
    discard(answer.body);
    const retryAfterMs = readRetryAfter(answer.headers['retry-after'], Date.now());
    return { failure: { error: busyError(answer.statusCode, retryAfterMs), again: true, retryAfterMs } };
  } catch (cause) {
    const error = noAnswer(cause);
    return { failure: { error, again: error.code === 'upstream_unavailable', retryAfterMs: null } };
  }
}

function busyError(status: number, retryAfterMs: number | null): HttpError {
  const headers: Record<string, string> =
    retryAfterMs === null ? {} : { 'retry-after': String(Math.ceil(retryAfterMs / 1000)) };
  const Busy = status === 429 ? AskedToWait : HttpError;
  return new Busy('upstream_unavailable', 'the service is busy', { headers });
}

const AN_HOUR = 3_600_000;

/** Milliseconds to wait by a `Retry-After` of seconds or a date, at most an hour; null when there is none to go by. */
export function readRetryAfter(value: string | string[] | undefined, now: number): number | null {
  if (typeof value !== 'string') return null;
  const wait = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), AN_HOUR);
}
