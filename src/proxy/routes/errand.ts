import type { FastifyReply, FastifyRequest } from 'fastify';
import { VisitorLeft } from '#src/proxy/httpError.ts';
import type { Errand } from '#src/proxy/upstream/jsonClient.ts';

/** The request as upstream's clients know it: its id for logs, and a signal that aborts when the visitor leaves. */
export function errandOf(request: FastifyRequest, reply: FastifyReply): Required<Errand> {
  const left = new AbortController();
  const leave = () => left.abort(new VisitorLeft());
  // Who left before, while it was looked up who they are, is not told of again.
  if (reply.raw.destroyed) leave();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) leave();
  });
  return { requestId: request.id, gone: left.signal };
}
