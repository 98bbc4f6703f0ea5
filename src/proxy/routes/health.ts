import type { FastifyInstance } from 'fastify';
import { HttpError } from '#src/proxy/httpError.ts';

const probe = { config: { public: true, probe: true } };

/** For machines that watch this server: is it alive, and could it serve staff now? Neither says anything more. */
export function healthRoutes(app: FastifyInstance, isReady: () => Promise<boolean>): void {
  app.get('/healthz', probe, async () => ({ alive: true }));
  app.get('/readyz', probe, async () => {
    if (await isReady()) return { ready: true };
    throw new HttpError('upstream_unavailable', 'not ready');
  });
}
