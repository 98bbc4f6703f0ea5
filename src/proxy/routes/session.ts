import type { FastifyInstance } from 'fastify';
import { HttpError } from '#src/proxy/httpError.ts';
import { readQuery } from './query.ts';

/** Who is signed in, and what the interface must know of the account. */
export function sessionRoutes(app: FastifyInstance, account: { timeZone: string; demo: boolean }): void {
  app.get('/session', { config: { public: true } }, async ({ user, query }) => {
    readQuery(query, []);
    if (user === null) throw new HttpError('unauthenticated', 'sign in first');
    return { user, timeZone: account.timeZone, demo: account.demo };
  });
}
