import { randomUUID } from 'node:crypto';
import type { FastifyServerOptions } from 'fastify';
import { answerClientError } from './guards/clientErrors.ts';
import { routable } from './guards/plainPaths.ts';

const NEW_TO_DO_BYTES = 16 * 1024;
const LONGEST_LINK = 8 * 1024;

/** How the server takes connections: what a slow, huge or lying client can hold of it. */
export function serverOptions({ trustedProxies }: { trustedProxies: string[] }) {
  return {
    // Our own log says what may be said; Fastify's would print addresses.
    logger: false,
    genReqId: () => randomUUID(),
    trustProxy: trustedProxies.length > 0 ? trustedProxies : false,
    bodyLimit: NEW_TO_DO_BYTES,
    requestTimeout: 15_000,
    keepAliveTimeout: 30_000,
    exposeHeadRoutes: false,
    rewriteUrl: routable,
    routerOptions: { maxParamLength: LONGEST_LINK },
    clientErrorHandler: answerClientError,
    forceCloseConnections: 'idle',
    http: {
      maxHeaderSize: 16 * 1024,
      headersTimeout: 10_000,
      connectionsCheckingInterval: 2_000,
    },
  } satisfies FastifyServerOptions & { http: object };
}
