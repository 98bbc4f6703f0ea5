import cookies from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { invariant } from '#src/lib/invariant.ts';
import { HttpError } from '#src/proxy/httpError.ts';
import { callbackRoute } from './callbackRoute.ts';
import { endSessionUrl } from './endSession.ts';
import { issuerProblem } from './issuer.ts';
import { landOnSignIn } from './landOnSignIn.ts';
import type { OidcOptions } from './options.ts';
import { createProvider } from './provider.ts';
import { startRoute } from './startRoute.ts';
import { createTransactions } from './transactions.ts';

export interface Oidc {
  /** A Fastify plugin: `GET /session/oidc` and `GET /session/oidc/callback`. */
  routes: (app: FastifyInstance) => Promise<void>;
  /** Where a browser signs out at the provider as well, once its session here has ended; null where it need not go. */
  endSessionUrl: (session: { via: string; idToken?: string | null | undefined }) => Promise<string | null>;
}

/** Whoever may not pass for now is told so; where nobody can tell who may, sign-in is not available. */
async function admitOrLand(
  request: FastifyRequest,
  reply: FastifyReply,
  { admit, log }: OidcOptions,
): Promise<void> {
  try {
    await admit?.(request.ip);
  } catch (error) {
    if (error instanceof HttpError) throw error;
    await landOnSignIn(request, reply, log, error);
  }
}

/** Sign-in through an OpenID Connect provider: authorization code flow with PKCE, state and nonce. Asks nothing yet. */
export function createOidc(options: OidcOptions): Oidc {
  const problem = issuerProblem(options.issuer);
  invariant(problem === null, `the configuration checks the issuer, which ${problem}`);
  const provider = createProvider(options);
  const transactions = createTransactions(options);
  return {
    async routes(app) {
      if (!app.hasRequestDecorator('cookies')) await app.register(cookies);
      app.addHook('onRequest', async (request, reply) => {
        reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
        await admitOrLand(request, reply, options);
      });
      startRoute(app, { ...options, provider, transactions });
      callbackRoute(app, { ...options, provider, transactions });
    },
    endSessionUrl: (session) => endSessionUrl(provider, options.origin, session),
  };
}
