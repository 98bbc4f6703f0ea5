import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import type { Access } from '#src/proxy/access/access.ts';
import { sessionIdOf } from '#src/proxy/access/sessionIdOf.ts';
import type { SignIn, SignInAttempt } from '#src/proxy/accounts/signIn.ts';
import { HttpError } from '#src/proxy/httpError.ts';
import { tooMany } from '#src/proxy/limits/addressLimit.ts';
import { StoreUnavailable } from '#src/proxy/store/storeUnavailable.ts';
import { readQuery } from './query.ts';
import { refuseEncoding } from './refuseEncoding.ts';

const pairSchema = v.strictObject({ username: v.string(), password: v.string() });

/** Sign-in by name and password: every failure that could tell who has an account has the same answer. */
export function signInRoute(app: FastifyInstance, access: Access): void {
  app.post('/session', { config: { public: true } }, async (request, reply) => {
    readQuery(request.query, []);
    if (access.way !== 'accounts') throw new HttpError('forbidden', 'nobody signs in here with a password');
    const { cookie, signIn } = access;
    refuseEncoding(request.headers['content-encoding']);
    const { username, password } = readPair(request.body);
    const previousId = sessionIdOf(request.headers.cookie, cookie.name);
    const id = await attempt(signIn, { name: username, password, address: request.ip, previousId });
    return reply.setCookie(cookie.name, id, cookie.options).code(204).send();
  });
}

function readPair(body: unknown): v.InferOutput<typeof pairSchema> {
  const { success, output } = v.safeParse(pairSchema, body);
  if (success) return output;
  throw new HttpError('invalid_request', 'the body must be a username and a password, and nothing else');
}

/** The id of the session that begins. */
async function attempt(signIn: SignIn, pair: SignInAttempt): Promise<string> {
  const outcome = await signIn(pair).catch((cause: unknown) => {
    if (!(cause instanceof StoreUnavailable)) throw cause;
    throw new HttpError('upstream_unavailable', 'sign-in is not available right now', { cause });
  });
  switch (outcome.is) {
    case 'signed_in':
      return outcome.id;
    case 'refused':
      throw new HttpError('unauthenticated', 'the name and the password do not go together');
    case 'throttled':
      throw tooMany(outcome.retryAfter);
  }
}
