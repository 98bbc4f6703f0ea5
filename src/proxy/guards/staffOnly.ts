import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Visitor } from '#src/proxy/access/access.ts';
import type { WhoIs } from '#src/proxy/access/whoIs.ts';
import { HttpError } from '#src/proxy/httpError.ts';
import { isDataPath } from './dataPaths.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null when signed out, and where nobody looked. */
    visitor: Visitor | null;
  }
  interface FastifyContextConfig {
    /** Answered without sign-in; the route itself finds out who asks, should it want to know. */
    public?: boolean;
    /** For machines that watch this server: asked by address, and answered without detail. */
    probe?: boolean;
    /** Changes nothing but the visitor's own session. */
    leaves?: boolean;
  }
}

/** Default deny: without a visitor, only public routes and the interface's pages and files answer. */
export function staffOnly(app: FastifyInstance, whoIs: WhoIs): void {
  app.decorateRequest('visitor', null);
  app.addHook('onRequest', async (request) => {
    if (isPublic(request)) return;
    request.visitor = await whoIs(request);
    if (request.visitor === null) throw new HttpError('unauthenticated', 'sign in first');
    if (request.visitor.session?.unconfirmed && !isHarmless(request)) {
      throw new HttpError('upstream_unavailable', 'who you are cannot be confirmed now: you can only read');
    }
  });
}

function isPublic({ routeOptions, is404, originalUrl }: FastifyRequest): boolean {
  return routeOptions.config.public === true || (is404 && !isDataPath(originalUrl));
}

/** What whoever was signed in a moment ago may do while the sessions cannot be asked. */
function isHarmless({ method, routeOptions }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD' || routeOptions.config.leaves === true;
}
