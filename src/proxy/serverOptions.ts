import { randomUUID } from 'node:crypto';
import type { FastifyServerOptions } from 'fastify';
import { answerClientError } from './guards/clientErrors.ts';
import { routable } from './guards/plainPaths.ts';

const NEW_TO_DO_BYTES = 16 * 1024;
const LONGEST_LINK = 8 * 1024;

/** Enough for every listener of an office, and far from the files that a process may have open. */
export const MOST_CONNECTIONS = 4096;

/** How long a client may take to send its headers and the whole of a request, and how often that is looked at. */
export interface Patience {
  headersMs: number;
  requestMs: number;
  checkMs: number;
}

export const defaultPatience: Patience = { headersMs: 10_000, requestMs: 15_000, checkMs: 2_000 };

/** How the server takes connections: what a slow, huge or lying client can hold of it. */
export function serverOptions(trustedProxies: string[], { headersMs, requestMs, checkMs }: Patience) {
  return {
    // Our own log says what may be said; Fastify's would print addresses.
    logger: false,
    genReqId: () => randomUUID(),
    trustProxy: trustedProxies.length > 0 ? trustedProxies : false,
    bodyLimit: NEW_TO_DO_BYTES,
    requestTimeout: requestMs,
    keepAliveTimeout: 30_000,
    exposeHeadRoutes: false,
    rewriteUrl: routable,
    routerOptions: { maxParamLength: LONGEST_LINK },
    clientErrorHandler: answerClientError,
    forceCloseConnections: 'idle',
    http: { maxHeaderSize: 16 * 1024, headersTimeout: headersMs, connectionsCheckingInterval: checkMs },
  } satisfies FastifyServerOptions & { http: object };
}
