import type { FastifyInstance } from 'fastify';
import type { Access } from '#src/proxy/access/access.ts';
import type { Trail } from '#src/proxy/audit/trail.ts';
import { readQuery } from './query.ts';

/** Ends the session, also while its store is gone, and tells where to sign out of the identity provider too. */
export async function signOutRoute(app: FastifyInstance, access: Access, trail: Trail): Promise<void> {
  await app.register(async (scope) => {
    // No body, or one of any kind: a client that announces one it does not send must get out too.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, async () => null);

    scope.delete('/session', { config: { leaves: true } }, async (request, reply) => {
      readQuery(request.query, []);
      const session = request.visitor?.session;
      if (access.way === 'none' || !session) return reply.code(204).send();
      await access.sessions.end(session.id);
      await trail(request, 'signed_out');
      reply.clearCookie(access.cookie.name, access.cookie.options);
      if (access.way === 'accounts') return reply.code(204).send();
      return { signOutAt: await access.oidc.endSessionUrl(session) };
    });
  });
}
