import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

/** One line a request. The route's pattern stands for the address, so that no id, query or sealed link is written. */
export function requestLog(app: FastifyInstance, log: Logger): void {
  app.addHook('onResponse', async ({ method, routeOptions, visitor, id }, reply) => {
    log.info(
      {
        method,
        route: routeOptions.url ?? null,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        user: visitor?.user ?? null,
        requestId: id,
      },
      'request',
    );
  });
}
