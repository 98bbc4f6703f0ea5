import { randomUUID } from 'node:crypto';
import type { FastifyServerOptions } from 'fastify';
import { answerClientError } from './guards/clientErrors.ts';
import { routable } from './guards/plainPaths.ts';

const NEW_TO_DO_BYTES = 16 * 1024;
/** As long as a request line can be: what is longer never gets here. */
const HEADER_BYTES = 16 * 1024;

/** Enough for every listener of an office, and far from the files that a process may have open. */
export const MOST_CONNECTIONS = 4096;

/** How long a client may take. */
export interface Patience {
  /** To send the headers of a request, and the whole of it; and how often that is looked at. */
  headersMs: number;
  requestMs: number;
  checkMs: number;
  /** To take up again what it is being sent. A player that is paused reads nothing, and asks for the rest when it goes on. */
  idleMs: number;
}

export const defaultPatience: Patience = {
  headersMs: 10_000,
  requestMs: 15_000,
  checkMs: 2_000,
  idleMs: 300_000,
};

/** How the server takes connections: what a slow, huge or lying client can hold of it. */
export function serverOptions(trustedProxies: string[], { headersMs, requestMs, checkMs, idleMs }: Patience) {
  return {
    // Our own log says what may be said; Fastify's would print addresses.
    logger: false,
    genReqId: () => randomUUID(),
    trustProxy: trustedProxies.length > 0 ? trustedProxies : false,
    bodyLimit: NEW_TO_DO_BYTES,
    requestTimeout: requestMs,
    connectionTimeout: idleMs,
    keepAliveTimeout: 30_000,
    exposeHeadRoutes: false,
    rewriteUrl: routable,
    routerOptions: { maxParamLength: HEADER_BYTES },
    clientErrorHandler: answerClientError,
    forceCloseConnections: 'idle',
    http: { maxHeaderSize: HEADER_BYTES, headersTimeout: headersMs, connectionsCheckingInterval: checkMs },
  } satisfies FastifyServerOptions & { http: object };
}
