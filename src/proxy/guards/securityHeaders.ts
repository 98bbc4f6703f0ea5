import type { FastifyInstance } from 'fastify';
import { isDataPath } from './dataPaths.ts';

/** What a page of ours may load: its own files, and nothing that stands in a message. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // Mantine sets its sizes and colours by style attributes and elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  // A recording that the service sends only from its start is played from the page's memory once it is there whole.
  "media-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join(';');

/** Written out, though there are packages for them: they never change, and working them out again was a tenth of a request's time. */
const always = {
  'content-security-policy': contentPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
};

const A_YEAR = 31_536_000;
const onHttps = { ...always, 'strict-transport-security': `max-age=${A_YEAR}` };

/** The headers that every answer carries, refusals too; and that no answer with data is ever kept by a cache. */
export function securityHeaders(app: FastifyInstance, origin: string): void {
  const headers = origin.startsWith('https:') ? onHttps : always;
  app.addHook('onRequest', async ({ id, originalUrl, is404 }, reply) => {
    reply.headers(headers).header('x-request-id', id);
    if (is404 || isDataPath(originalUrl)) reply.header('cache-control', 'no-store');
  });
}
