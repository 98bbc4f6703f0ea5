import type { FastifyInstance } from 'fastify';
import { HttpError } from '#src/proxy/httpError.ts';

const probe = { config: { public: true, probe: true } };

/** For machines that watch this server: is it alive, and could it serve staff now? Neither says anything more. */
export function healthRoutes(app: FastifyInstance, areReady: (() => Promise<boolean>)[]): void {
  app.get('/healthz', probe, async () => ({ alive: true }));
  app.get('/readyz', probe, async () => {
    const answers = await Promise.all(areReady.map((isReady) => isReady()));
    if (answers.every(Boolean)) return { ready: true };
    throw new HttpError('upstream_unavailable', 'not ready');
  });
}
