import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { onEnded } from './onEnded.ts';

/** One line a request. The route's pattern stands for the address, so that no id, query or sealed link is written. */
export function requestLog(app: FastifyInstance, log: Logger): void {
  onEnded(app, ({ request: { method, routeOptions, visitor, id }, status, ms, brokenOff }) => {
    log.info(
      {
        method,
        route: routeOptions.url ?? null,
        status,
        ms: Math.round(ms),
        user: visitor?.user ?? null,
        requestId: id,
        ...(brokenOff && { brokenOff }),
      },
      'request',
    );
  });
}
