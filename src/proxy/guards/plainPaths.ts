import type { FastifyInstance } from 'fastify';
import { HttpError } from '#src/proxy/httpError.ts';

const PLAIN = /^(?:\/|(?:\/[\w~-][\w.~-]*)+)(?:\?[^#]*)?$/;

/** True for an address in which nothing is encoded, doubled or relative: none of ours needs any of it. */
export function isPlainAddress(url: string): boolean {
  return PLAIN.test(url);
}

/** Fastify's `rewriteUrl`: the router, which decodes, sees plain addresses alone. The hook below refuses the others. */
export function routable({ url = '' }: { url?: string | undefined }): string {
  return isPlainAddress(url) ? url : '/';
}

/** Refuses every address that a router, a file system or upstream could read in two ways. */
export function plainPaths(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ originalUrl }) => {
    if (!isPlainAddress(originalUrl))
      throw new HttpError('invalid_request', 'the address is not one of ours');
  });
}
