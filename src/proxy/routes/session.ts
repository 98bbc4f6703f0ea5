import type { FastifyInstance } from 'fastify';
import type { Access, Visitor } from '#src/proxy/access/access.ts';
import type { WhoIs } from '#src/proxy/access/whoIs.ts';
import { errorBody } from '#src/proxy/httpError.ts';
import { readQuery } from './query.ts';

interface Surroundings {
  way: Access['way'];
  whoIs: WhoIs;
  timeZone: string;
  demo: boolean;
  now: () => number;
}

/** Who is signed in and for how long, and what the interface must know of the account. */
export function sessionRoutes(app: FastifyInstance, { way, whoIs, timeZone, demo, now }: Surroundings): void {
  app.get('/session', { config: { public: true } }, async (request, reply) => {
    readQuery(request.query, []);
    request.visitor = await whoIs(request);
    const { visitor } = request;
    if (visitor) return { user: visitor.user, timeZone, demo, signIn: way, ...timesOf(visitor, now()) };
    const refusal = errorBody({ code: 'unauthenticated', message: 'sign in first' });
    return reply.code(401).send({ ...refusal, signIn: way });
  });
}

/** `idleSeconds`: what is left until the session ends unless it is used; `endsAt`: when it ends in any case. */
function timesOf({ session }: Visitor, now: number): { idleSeconds: number | null; endsAt: string | null } {
  if (!session) return { idleSeconds: null, endsAt: null };
  return {
    idleSeconds: Math.ceil((session.idleUntil - now) / 1000),
    endsAt: new Date(session.endsAt).toISOString(),
  };
}
