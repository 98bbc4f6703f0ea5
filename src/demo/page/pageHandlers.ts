import { http, HttpResponse, type RequestHandler } from 'msw';
import { parseOne, parseRowOrRows, parseRows } from '#src/v2/envelope.ts';
import { messageSchema } from '#src/v2/message.ts';
import { recordingSchema } from '#src/v2/recording.ts';
import { toDoSchema } from '#src/v2/toDo.ts';
import { askAudio } from './askAudio.ts';
import { type Asked, askService } from './askService.ts';
import { answered, PageFailure } from './failures.ts';
import { toLink, withOwnPaths } from './recordingPaths.ts';

export interface PageOptions {
  /** The page's own. */
  origin: string;
  /** Of the service: handlers, base, token. */
  service: RequestHandler[];
  baseUrl: string;
  audioBaseUrl: string;
  token: string;
  timeZone: string;
}

type Further = Pick<Asked, 'check' | 'mayBeMissing'>;

interface Info {
  request: Request;
  params: Readonly<Record<string, unknown>>;
}

const messages = (body: unknown) => parseRows(messageSchema, body);
const message = (body: unknown) => parseOne(messageSchema, body);
const toDos = (body: unknown) => parseRowOrRows(toDoSchema, body);
const toDo = (body: unknown) => parseOne(toDoSchema, body);
const recordings = (body: unknown) => parseRows(recordingSchema, body);

/** What the proxy would do for the page, in front of a service that runs in the page itself. */
export function pageHandlers(options: PageOptions): RequestHandler[] {
  const { origin, service, baseUrl, audioBaseUrl, token, timeZone } = options;
  let signedIn = true;

  /** The resolver for whoever is signed in; its failures in the proxy's form. */
  const staffOnly = (resolve: (info: Info) => Promise<Response>) => (info: Info) =>
    answered(async () => {
      if (!signedIn) throw new PageFailure('unauthenticated', 'sign in first');
      return resolve(info);
    });

  async function ask(path: string, request: Request, further: Further): Promise<unknown> {
    const headers = {
      accept: 'application/json',
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
    };
    const { method, url } = request;
    const body = method === 'POST' ? await request.text() : undefined;
    const forwarded = new Request(`${baseUrl}${path}${new URL(url).search}`, { method, headers, body });
    return askService({ handlers: service, request: forwarded, ...further });
  }

  const audio = staffOnly(async ({ request, params }) => {
    const link = toLink(String(params['sealed']));
    if (!link?.startsWith(`${audioBaseUrl}/`)) throw new PageFailure('not_found', 'this is no link of ours');
    return askAudio(service, link, request);
  });

  return [
    http.get(
      `${origin}/session`,
      staffOnly(async () => json({ user: 'Demo user', timeZone, demo: true })),
    ),
    http.post(`${origin}/session`, () => {
      signedIn = true;
      return new HttpResponse(null, { status: 204 });
    }),
    http.delete(`${origin}/session`, () => {
      signedIn = false;
      return new HttpResponse(null, { status: 204 });
    }),
    http.get(
      `${origin}/api/v2/messages`,
      staffOnly(async ({ request }) => json(await ask('/v2/messages', request, { check: messages }))),
    ),
    http.get(
      `${origin}/api/v2/messages/:id`,
      staffOnly(async ({ request, params }) => {
        const path = `/v2/messages/${String(params['id'])}`;
        return json(await ask(path, request, { check: message, mayBeMissing: true }));
      }),
    ),
    http.get(
      `${origin}/api/v2/to_dos`,
      staffOnly(async ({ request }) => json(await ask('/v2/to_dos', request, { check: toDos }))),
    ),
    http.post(
      `${origin}/api/v2/to_dos`,
      staffOnly(async ({ request }) => json(await ask('/v2/to_dos', request, { check: toDo }), 201)),
    ),
    http.get(
      `${origin}/api/v2/call-recordings`,
      staffOnly(async ({ request }) =>
        json(withOwnPaths(await ask('/v2/call-recordings', request, { check: recordings }))),
      ),
    ),
    http.get(`${origin}/recordings/:sealed`, audio),
    http.head(`${origin}/recordings/:sealed`, audio),
    http.all(
      `${origin}/api/*`,
      staffOnly(() => Promise.reject(new PageFailure('not_found', 'there is no such address'))),
    ),
  ];
}

function json(body: unknown, status = 200): Response {
  return new HttpResponse(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}
