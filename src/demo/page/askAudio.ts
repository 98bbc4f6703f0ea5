import { getResponse, HttpResponse, type RequestHandler } from 'msw';
import { PageFailure } from './failures.ts';

const MOST_REDIRECTS = 2;

/** Audio of the service by its link, whole or a range of it; what is not audio is thrown as a PageFailure. */
export async function askAudio(
  handlers: RequestHandler[],
  link: string,
  request: Request,
): Promise<Response> {
  const answer = await follow(handlers, link, request, MOST_REDIRECTS);
  if (answer.type === 'error') return answer;
  const { status, headers } = answer;
  if (status === 416) return new HttpResponse(null, { status, headers });
  if (status >= 400)
    throw new PageFailure('not_found', 'the service no longer has the recording at this link', 410);
  if (!headers.get('content-type')?.startsWith('audio/'))
    throw new PageFailure('upstream_invalid', 'what the service sent for the recording is not audio');
  const download = new URL(request.url).searchParams.has('download');
  const file = new URL(link).pathname.split('/').at(-1) ?? '';
  headers.set('content-disposition', `${download ? 'attachment' : 'inline'}; filename="recording-${file}"`);
  return answer;
}

async function follow(
  handlers: RequestHandler[],
  link: string,
  { method, headers, signal }: Request,
  redirects: number,
): Promise<Response> {
  const wanted = new Headers();
  for (const name of ['range', 'if-range']) {
    const value = headers.get(name);
    if (value !== null) wanted.set(name, value);
  }
  const request = new Request(link, { method, headers: wanted, signal });
  const answer = (await getResponse(handlers, request)) ?? new Response(null, { status: 404 });
  const to = answer.headers.get('location');
  if (to === null || redirects === 0) return answer;
  return follow(handlers, new URL(to, link).href, request, redirects - 1);
}
