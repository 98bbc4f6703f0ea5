import { HttpResponse } from 'msw';
import type { ServiceFaultName } from '#src/demo/faults.ts';
import { failure, jsonStream } from './reply.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };

/** The answer that a fault makes of a request. `right` is the JSON that would have been the right answer. */
export async function faultyAnswer(
  fault: ServiceFaultName,
  request: Request,
  right: { data: unknown },
): Promise<Response> {
  switch (fault) {
    case 'server-error': {
      const headers = [...request.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
      const page = `<h1>We're sorry, but something went wrong</h1><pre>${request.method} ${request.url}\n${headers}</pre>`;
      return new HttpResponse(page, { status: 500, headers: html });
    }
    case 'unavailable':
      return failure(503, 'Down for maintenance', { 'retry-after': '2' });
    case 'rate-limited':
      return failure(429, 'Too many requests', { 'retry-after': '1' });
    case 'silence':
      await clientLeft(request.signal);
      return HttpResponse.error();
    case 'trickle':
      return jsonStream(bySeconds(JSON.stringify(right), request.signal));
    case 'truncated': {
      const text = JSON.stringify(right);
      return new HttpResponse(text.slice(0, text.length / 2), {
        headers: { 'content-type': 'application/json' },
      });
    }
    case 'html':
      return new HttpResponse('<!doctype html><title>Sign in</title><p>Please sign in to continue.', {
        headers: html,
      });
    case 'wrong-shape':
      return HttpResponse.json({ messages: { total: 3, page: 'one' }, data: 'see messages' });
    case 'bad-row':
      return HttpResponse.json({ data: spoiled(right.data) });
    case 'invalid-token':
      return failure(404, 'Invalid token');
    case 'endless':
      return jsonStream(withoutEnd([right.data].flat()));
    case 'reset':
    case 'lost-answer':
      return HttpResponse.error();
  }
}

function clientLeft(signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', resolve, { once: true });
  });
}

async function* bySeconds(text: string, signal: AbortSignal): AsyncGenerator<string> {
  for (const character of text) {
    yield character;
    if (signal.aborted) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

function* withoutEnd(data: unknown[]): Generator<string> {
  const rows = Array.from({ length: 20 }, () => data.map((row) => JSON.stringify(row)).join(',')).join(',');
  yield `{"data":[${rows}`;
  for (;;) yield `,${rows}`;
}

/** A list with one bad row among its good ones; or the one row, made bad. */
function spoiled(data: unknown): unknown {
  const bad = { id: 'not a number', created_at: 'yesterday', content: 'This row cannot be read.' };
  return Array.isArray(data) ? [...data.slice(0, 1), bad, ...data.slice(1)] : bad;
}
