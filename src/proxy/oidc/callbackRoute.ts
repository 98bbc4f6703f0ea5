import type { FastifyInstance } from 'fastify';
import { callbackUri } from './callbackUri.ts';
import { failureOf } from './failureOf.ts';
import { identify } from './identify.ts';
import { landingPage } from './landingPage.ts';
import { landOnSignIn } from './landOnSignIn.ts';
import type { OidcOptions } from './options.ts';
import type { Provider } from './provider.ts';
import { routeOptions } from './routeOptions.ts';
import type { Transaction } from './transaction.ts';
import type { Transactions } from './transactions.ts';

interface Callback extends Pick<OidcOptions, 'origin' | 'sessions' | 'setSessionCookie' | 'audit' | 'log'> {
  provider: Provider;
  transactions: Transactions;
}

/** Takes the browser back from the provider: a new session, whatever cookies it came with, and on to its page. */
export function callbackRoute(app: FastifyInstance, options: Callback): void {
  const { origin, sessions, setSessionCookie, audit, log, provider, transactions } = options;

  app.get('/session/oidc/callback', routeOptions, async (request, reply) => {
    const answer = new URL(callbackUri(origin));
    answer.search = new URL(request.url, origin).search;
    let transaction: Transaction | null = null;
    try {
      transaction = transactions.take(request, reply, answer.searchParams);
      const { user, idToken } = await identify(await provider(), answer, transaction);
      const { id } = await sessions.start(user, 'oidc', { idToken });
      await audit('signed_in', user);
      await setSessionCookie(reply, id);
    } catch (error) {
      // Only a sign-in that was started here counts as one that failed: anyone can make up the rest.
      if (transaction) await auditFailure(options);
      return landOnSignIn(request, reply, log, error);
    }
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', "default-src 'none'; base-uri 'none'; frame-ancestors 'none'")
      .send(landingPage(transaction.returnTo));
  });
}

/** Whoever could not sign in hears that, whether or not it can be written down. */
async function auditFailure({ audit, log }: Callback): Promise<void> {
  try {
    await audit('sign_in_failed', null);
  } catch (error) {
    log.warn({ reason: failureOf(error).reason }, 'a failed sign-in could not be audited');
  }
}
