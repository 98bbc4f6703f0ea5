import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { buildAuthorizationUrl, calculatePKCECodeChallenge } from 'openid-client';
import { returnPath } from '#src/lib/returnPath.ts';
import { callbackUri } from './callbackUri.ts';
import { landOnSignIn } from './landOnSignIn.ts';
import type { OidcOptions } from './options.ts';
import type { Provider } from './provider.ts';

import { routeOptions } from './routeOptions.ts';
import type { Transactions } from './transactions.ts';

interface Start extends Pick<OidcOptions, 'origin' | 'log'> {
  provider: Provider;
  transactions: Transactions;
}

/** Sends the browser to the provider. `return_to` is the page to come back to. */
export function startRoute(app: FastifyInstance, options: Start): void {
  app.get('/session/oidc', routeOptions, async (request, reply) => {
    let address: URL;
    try {
      address = await begin(request, reply, options);
    } catch (error) {
      return landOnSignIn(request, reply, options.log, error);
    }
    return reply.redirect(address.href);
  });
}

async function begin(
  request: FastifyRequest,
  reply: FastifyReply,
  { origin, provider, transactions }: Start,
): Promise<URL> {
  const configuration = await provider();
  const returnTo = returnPath(new URL(request.url, origin).searchParams.get('return_to'));
  const { state, nonce, verifier } = transactions.begin(request, reply, returnTo);
  return buildAuthorizationUrl(configuration, {
    redirect_uri: callbackUri(origin),
    scope: 'openid profile email',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
}
