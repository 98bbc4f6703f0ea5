import type { FastifyInstance } from 'fastify';

/** The longest that running requests may take to end, and then the closing of what served them. */
const DRAIN_MS = 10_000;
const CLOSE_MS = 1_000;

/** While the server closes, a connection goes with the last answer on it: a browser would keep it for the next request. */
export function closeBehindAnswers(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onResponse', async () => {
    if (closing) setImmediate(() => app.server.closeIdleConnections());
  });
}

/** On SIGTERM or SIGINT: no new connections, running requests end by themselves as long as `drainMs` lasts, exit 0. */
export function closeOnSignals(app: FastifyInstance, closed: () => Promise<void>, drainMs = DRAIN_MS): void {
  const drain = () => {
    setTimeout(() => app.server.closeAllConnections(), drainMs);
    setTimeout(() => process.exit(1), drainMs + CLOSE_MS);
    app
      .close()
      .then(closed)
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.once('SIGTERM', drain);
  process.once('SIGINT', drain);
}
