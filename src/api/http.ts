import * as v from 'valibot';
import { ApiError, type ErrorCode, errorCodes } from '#src/lib/apiError.ts';
import { type Use, usageHeaders } from './activity.ts';
import type { KnownAnswers } from './knownAnswers.ts';

const failureBody = v.object({ error: v.object({ code: v.picklist(errorCodes), message: v.string() }) });

interface Call<T> {
  method?: 'GET' | 'POST' | 'DELETE';
  params?: Record<string, string>;
  body?: unknown;
  signal?: AbortSignal;
  use?: Use;
  /** A status besides those of success whose body is an answer too. */
  alsoReads?: number;
  /** What was read before: where the server has nothing else to say, that is the answer, and nothing is sent. */
  known?: KnownAnswers<T>;
  /** Reads the answer's JSON; what it throws becomes an ApiError `unreadable`. */
  parse: (body: unknown) => T;
}

export interface Bytes {
  stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Of the whole file; null where the server does not say. */
  size: number | null;
  type: string;
}

/** The only fetch in the browser. Rejects with an ApiError, or with the signal's reason when the caller gave up. */
export async function call<T>(
  path: string,
  { method = 'GET', params, body, signal, use = 'person', alsoReads, known, parse }: Call<T>,
): Promise<T> {
  const url = params ? `${path}?${new URLSearchParams(params)}` : path;
  const headers: Record<string, string> = { accept: 'application/json', ...usageHeaders(use) };
  if (method !== 'GET') headers['x-frontdesk'] = '1';
  if (body !== undefined) headers['content-type'] = 'application/json';

  const before = known?.get(url);
  if (before) headers['if-none-match'] = before.etag;

  const { response, answer, size } = await send(url, {
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
    signal,
    credentials: 'same-origin',
    cache: 'no-store',
  });
  if (before && response.status === 304) return before.answer;
  if (!response.ok && response.status !== alsoReads) throw toApiError(response, answer);
  try {
    const read = parse(answer);
    const etag = response.headers.get('etag');
    if (etag !== null) known?.keep(url, { etag, answer: read }, size);
    return read;
  } catch (cause) {
    throw new ApiError('unreadable', `${path} answered in a shape that this page cannot read`, { cause });
  }
}

/** The codes of failures whose body, if any, is not read. */
const codeOfStatus: Record<number, ErrorCode> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  410: 'not_found',
  429: 'rate_limited',
  502: 'upstream_invalid',
  503: 'upstream_unavailable',
  504: 'upstream_timeout',
};

/** Resolves where a GET of the path would be answered; rejects with an ApiError otherwise. */
export async function head(path: string): Promise<void> {
  const { response } = await send(path, { method: 'HEAD', credentials: 'same-origin', cache: 'no-store' });
  if (!response.ok) throw failureOf(response.status, 'HEAD');
}

function failureOf(status: number, method: string): ApiError {
  return new ApiError(codeOfStatus[status] ?? 'unreachable', `${method} answered ${status}`);
}

/** Bytes of a file from one place up to, not including, another; without it, to the file's end. */
export interface ByteSpan {
  from: number;
  to?: number;
}

/**
 * Bytes as they come; all of them where the server knows no ranges and they are from 0 on. Rejects with an ApiError where there are
 * none, and with the signal's reason when the caller gave up.
 */
export async function openBytes(path: string, { from, to }: ByteSpan, signal: AbortSignal): Promise<Bytes> {
  const last = to === undefined ? '' : to - 1;
  const headers: Record<string, string> = from > 0 || last !== '' ? { range: `bytes=${from}-${last}` } : {};
  let response: Response;
  try {
    response = await fetch(path, { headers, signal, credentials: 'same-origin', cache: 'no-store' });
  } catch (cause) {
    signal.throwIfAborted();
    throw new ApiError('unreachable', 'no answer to a request for bytes', { cause });
  }
  if (!response.ok || !response.body || (from > 0 && response.status !== 206))
    throw failureOf(response.status, 'GET');
  const size = response.headers.get(response.status === 206 ? 'content-range' : 'content-length');
  return {
    stream: response.body,
    size: numberAtEnd(size),
    type: response.headers.get('content-type') ?? '',
  };
}

/** Of a length, or of a range: `bytes 0-99/1000`. */
function numberAtEnd(header: string | null): number | null {
  const digits = /\d+$/.exec(header ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
}

async function send(
  url: string,
  init: RequestInit,
): Promise<{ response: Response; answer: unknown; size: number }> {
  try {
    const response = await fetch(url, init);
    const text = await response.text();
    return { response, answer: text === '' ? null : readJson(text), size: text.length };
  } catch (cause) {
    init.signal?.throwIfAborted();
    throw new ApiError('unreachable', `no answer from ${url.split('?')[0]}`, { cause });
  }
}

/** The parsed JSON, or undefined, which no schema accepts. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toApiError(response: Response, answer: unknown): ApiError {
  const failure = v.safeParse(failureBody, answer);
  if (!failure.success)
    return new ApiError('unreachable', `HTTP ${response.status} that is not from our server`);
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  return new ApiError(failure.output.error.code, failure.output.error.message, {
    retryAfter: Number.isFinite(retryAfter) ? retryAfter : null,
  });
}
