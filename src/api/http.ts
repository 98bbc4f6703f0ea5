import * as v from 'valibot';
import { ApiError, errorCodes } from '#src/lib/apiError.ts';

const failureBody = v.object({ error: v.object({ code: v.picklist(errorCodes), message: v.string() }) });

interface Call<T> {
  method?: 'GET' | 'POST' | 'DELETE';
  params?: Record<string, string>;
  body?: unknown;
  signal?: AbortSignal;
  /** Reads the answer's JSON; what it throws becomes an ApiError `unreadable`. */
  parse: (body: unknown) => T;
}

/** The only fetch in the browser. Rejects with an ApiError, or with the signal's reason when the caller gave up. */
export async function call<T>(
  path: string,
  { method = 'GET', params, body, signal, parse }: Call<T>,
): Promise<T> {
  const query = params ? `?${new URLSearchParams(params)}` : '';
  const headers: Record<string, string> = { accept: 'application/json' };
  if (method !== 'GET') headers['x-frontdesk'] = '1';
  if (body !== undefined) headers['content-type'] = 'application/json';

  const { response, answer } = await send(`${path}${query}`, {
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
    signal,
    credentials: 'same-origin',
    cache: 'no-cache',
  });
  if (!response.ok) throw toApiError(response, answer);
  try {
    return parse(answer);
  } catch (cause) {
    throw new ApiError('unreadable', `${path} answered in a shape that this page cannot read`, { cause });
  }
}

async function send(url: string, init: RequestInit): Promise<{ response: Response; answer: unknown }> {
  try {
    const response = await fetch(url, init);
    const text = await response.text();
    return { response, answer: text === '' ? null : readJson(text) };
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
