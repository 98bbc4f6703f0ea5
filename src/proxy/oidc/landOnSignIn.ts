import type { FastifyReply, FastifyRequest } from 'fastify';
import { paths } from '#src/lib/paths.ts';
import { failureOf } from './failureOf.ts';
import type { OidcOptions } from './options.ts';

/** Ends a sign-in that failed: a code for the page, a reason for the log, and nothing of either in the other. */
export function landOnSignIn(
  request: FastifyRequest,
  reply: FastifyReply,
  log: OidcOptions['log'],
  error: unknown,
): FastifyReply {
  const { code, reason, cause } = failureOf(error);
  log.warn(
    { requestId: request.id, failed: code, reason, err: cause },
    'sign-in through the identity provider failed',
  );
  return reply.redirect(`${paths.signIn()}?failed=${code}`);
}
