import type { FastifyRequest } from 'fastify';
import type { Access, Visitor } from './access.ts';
import { sessionIdOf } from './sessionIdOf.ts';

/** Finds who sent a request, or null. Rejects with StoreUnavailable, and with an HttpError for cookies that contradict. */
export type WhoIs = (request: FastifyRequest) => Promise<Visitor | null>;

export function createWhoIs(access: Access): WhoIs {
  if (access.way === 'none') return async () => ({ user: access.user, session: null });
  const { way, sessions, cookie } = access;
  return async (request) => {
    const id = sessionIdOf(request.headers.cookie, cookie.name);
    if (id === null) return null;
    const session = await sessions.find(id, { touch: isUse(request) });
    // A session by password ends where people sign in through a provider from now on, and the other way round.
    return session?.via === way ? { user: session.user, session: { ...session, id } } : null;
  };
}

/** Whether a person does something: a page that polls keeps no session alive, nor does one of another origin. */
function isUse({ headers, method, routeOptions }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'] ?? 'same-origin';
  if (site !== 'same-origin' && site !== 'none') return false;
  if (method === 'GET' && routeOptions.url === '/session') return headers['x-frontdesk-use'] === '1';
  return headers['x-frontdesk-background'] !== '1';
}
