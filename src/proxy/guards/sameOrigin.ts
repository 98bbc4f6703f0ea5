import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpError } from '#src/proxy/httpError.ts';
import { isDataPath } from './dataPaths.ts';
import { ownOrigins } from './ownHosts.ts';

const readOnly = new Set(['GET', 'HEAD']);

/**
 * Refuses requests that another site's page makes a browser send: every write that is not from our own page with our own
 * header, whatever its content type, and reads of anything but the interface's files.
 */
export function sameOrigin(
  app: FastifyInstance,
  listening: { host: string; port: number; origin: string },
): void {
  app.addHook('onRequest', async (request) => {
    if (request.is404) return;
    const allowed = readOnly.has(request.method)
      ? mayRead(request)
      : mayWrite(request, ownOrigins(listening, request.socket.localPort));
    if (!allowed) throw new HttpError('forbidden', 'the request is not from a page of this server');
  });
}

/** `none`: a person typed the address. A browser too old to say where a request is from is held off by CORS and CORP. */
function mayRead({ headers, originalUrl, routeOptions }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'] ?? 'none';
  if (!isDataPath(originalUrl) || site === 'same-origin' || site === 'none') return true;
  return routeOptions.config.fromAnySite === true && headers['sec-fetch-mode'] === 'navigate';
}

function mayWrite({ headers }: FastifyRequest, ours: string[]): boolean {
  const site = headers['sec-fetch-site'];
  const { origin } = headers;
  if (headers['x-frontdesk'] !== '1') return false;
  if (site !== undefined && site !== 'same-origin') return false;
  return origin === undefined ? site === 'same-origin' : ours.includes(origin);
}
