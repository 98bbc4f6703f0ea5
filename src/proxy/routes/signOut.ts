import type { FastifyInstance } from 'fastify';
import type { Access } from '#src/proxy/access/access.ts';
import type { Trail } from '#src/proxy/audit/trail.ts';
import { readQuery } from './query.ts';

/** Ends the session, also while its store is gone, and tells where to sign out of the identity provider too. */
export function signOutRoute(app: FastifyInstance, access: Access, trail: Trail): void {
  app.delete('/session', { config: { leaves: true } }, async (request, reply) => {
    readQuery(request.query, []);
    const session = request.visitor?.session;
    if (access.way === 'none' || !session) return reply.code(204).send();
    await access.sessions.end(session.id);
    trail(request, 'signed_out');
    reply.clearCookie(access.cookie.name, access.cookie.options);
    if (access.way === 'accounts') return reply.code(204).send();
    return { signOutAt: await access.oidc.endSessionUrl(session) };
  });
}
