import type { FastifyInstance, FastifyRequest } from 'fastify';

/** How an answer ended. `status` is 499 where the visitor left before there was one, as nginx has it. */
export interface Ending {
  request: FastifyRequest;
  status: number;
  ms: number;
  /** It was broken off, by the visitor or by upstream, before all of it was sent. */
  brokenOff: boolean;
}

/** Tells how each answer ended. Fastify's own `onResponse` says nothing of those that are broken off. Add it before other hooks. */
export function onEnded(app: FastifyInstance, ended: (ending: Ending) => void): void {
  app.addHook('onRequest', (request, reply, done) => {
    let brokenOff = true;
    reply.raw.once('finish', () => (brokenOff = false));
    reply.raw.once('close', () => {
      const status = reply.raw.headersSent ? reply.statusCode : 499;
      ended({ request, status, ms: reply.elapsedTime, brokenOff });
    });
    done();
  });
}
