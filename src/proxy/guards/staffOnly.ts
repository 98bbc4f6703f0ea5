import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpError } from '#src/proxy/httpError.ts';
import { isDataPath } from './dataPaths.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, by the name that is shown and logged; null when signed out. */
    user: string | null;
  }
  interface FastifyContextConfig {
    /** Answered without sign-in. */
    public?: boolean;
    /** For machines that watch this server: asked by address, and answered without detail. */
    probe?: boolean;
  }
}

/** Finds who sent a request, or null. */
export type WhoIs = (request: FastifyRequest) => string | null | Promise<string | null>;

/** Default deny: without a user, only public routes and the interface's pages and files answer. */
export function staffOnly(app: FastifyInstance, whoIs: WhoIs): void {
  app.decorateRequest('user', null);
  app.addHook('onRequest', async (request) => {
    request.user = await whoIs(request);
    if (request.user === null && !isPublic(request)) throw new HttpError('unauthenticated', 'sign in first');
  });
}

function isPublic({ routeOptions, is404, originalUrl }: FastifyRequest): boolean {
  return routeOptions.config.public === true || (is404 && !isDataPath(originalUrl));
}
