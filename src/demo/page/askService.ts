import { getResponse, type RequestHandler } from 'msw';
import { isTokenRejection } from '#src/v2/failure.ts';
import { PageFailure } from './failures.ts';

const PATIENCE_MS = 10_000;
const MOST_BYTES = 16 * 1024 * 1024;

export interface Asked {
  handlers: RequestHandler[];
  request: Request;
  /** Whether a 404 can mean that there is no such thing. */
  mayBeMissing?: boolean;
  /** Throws where the JSON is not what was asked for. */
  check: (body: unknown) => unknown;
}

/** The service's JSON, checked; every other outcome is thrown as the PageFailure that the proxy makes of it. */
export async function askService({
  handlers,
  request,
  mayBeMissing = false,
  check,
}: Asked): Promise<unknown> {
  // Once a POST is on its way, only a refusal says that nothing was done.
  const lost = request.method === 'POST' ? 'outcome_unknown' : null;
  const leave = new AbortController();
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new PageFailure(lost ?? 'upstream_timeout', 'the service took too long to answer'));
    leave.abort();
  }, PATIENCE_MS);
  try {
    const asked = getResponse(handlers, new Request(request, { signal: leave.signal }));
    const answer = await Promise.race([asked, late.promise]);
    if (!answer || answer.type === 'error')
      throw new PageFailure(lost ?? 'upstream_unavailable', 'the service cannot be reached');
    const body = readJson(await Promise.race([readText(answer), late.promise]));
    if (!answer.ok) throw refusal(answer.status, body, mayBeMissing, lost);
    return checked(body, check, lost);
  } finally {
    clearTimeout(timer);
  }
}

function checked(body: unknown, check: Asked['check'], lost: 'outcome_unknown' | null): unknown {
  try {
    check(body);
    return body;
  } catch {
    throw new PageFailure(
      lost ?? 'upstream_invalid',
      'the answer of the service has not the shape of its API',
    );
  }
}

function refusal(
  status: number,
  body: unknown,
  mayBeMissing: boolean,
  lost: 'outcome_unknown' | null,
): PageFailure {
  if (isTokenRejection(status, body))
    return new PageFailure('upstream_token_rejected', 'the service does not accept the API token');
  if (status === 404 && mayBeMissing)
    return new PageFailure('not_found', 'the service has nothing of that id');
  if (status === 400 || status === 422)
    return new PageFailure('invalid_request', 'the service refused the request');
  if (status === 429) return new PageFailure('upstream_unavailable', 'the service is busy');
  const code = lost ?? (status >= 500 ? 'upstream_unavailable' : 'upstream_invalid');
  return new PageFailure(code, `the service answered with status ${status}`);
}

async function readText(answer: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  if (!answer.body) return text;
  for await (const chunk of chunksOf(answer.body)) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MOST_BYTES)
      throw new PageFailure('too_large', 'the answer is too large: ask for fewer days');
  }
  return text;
}

/** Browsers' streams cannot all be looped over. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read())
      if (value) yield value;
  } finally {
    await reader.cancel();
  }
}

/** The parsed JSON, or undefined, which no shape is. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
