import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { isDataPath } from './dataPaths.ts';

const self = ["'self'"];
const none = ["'none'"];

/** What a page of ours may load: its own files, and nothing that stands in a message. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: none,
    scriptSrc: self,
    // Mantine sets its sizes and colours by style attributes and elements.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: self,
    // A recording that the service sends only from its start is played from the page's memory once it is there whole.
    mediaSrc: ["'self'", 'blob:'],
    connectSrc: self,
    workerSrc: self,
    manifestSrc: self,
    objectSrc: none,
    baseUri: none,
    formAction: self,
    frameAncestors: none,
  },
};

const A_YEAR = 31_536_000;

/** The headers that every answer carries, refusals too; and that no answer with data is ever kept by a cache. */
export async function securityHeaders(app: FastifyInstance, origin: string): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy,
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: origin.startsWith('https:') && { maxAge: A_YEAR, includeSubDomains: false },
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onRequest', async ({ id, originalUrl, is404 }, reply) => {
    reply.header('x-request-id', id);
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
    if (is404 || isDataPath(originalUrl)) reply.header('cache-control', 'no-store');
  });
}
