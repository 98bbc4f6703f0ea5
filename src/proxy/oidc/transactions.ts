import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OidcOptions } from './options.ts';
import { createSeal } from './seal.ts';
import { SignInFailure } from './signInFailure.ts';
import { createSpentStates } from './spentStates.ts';
import { newTransaction, parseTransaction, type Transaction, TRANSACTION_SECONDS } from './transaction.ts';

/** Tabs that sign in at once in one browser. More of them would be a page that piles up cookies until headers overflow. */
const MOST_AT_ONCE = 8;

export interface Transactions {
  /** Starts a sign-in, which this browser alone can finish. */
  begin: (request: FastifyRequest, reply: FastifyReply, returnTo: string) => Transaction;
  /** The sign-in that this browser started and comes back from, once. Throws a SignInFailure where there is none. */
  take: (request: FastifyRequest, reply: FastifyReply, answer: URLSearchParams) => Transaction;
}

/**
 * Keeps each sign-in that is under way in a sealed cookie of its own, so that any replica can finish it and tabs do not
 * disturb one another. `SameSite=Lax`, because the browser comes back from another site. On https the name has the
 * `__Host-` prefix, for which the path must be `/`: a narrower path would keep nobody out, whereas without the prefix a
 * neighbouring subdomain could plant a sign-in of its own here.
 */
export function createTransactions({
  origin,
  secret,
  now,
}: Pick<OidcOptions, 'origin' | 'secret' | 'now'>): Transactions {
  const secure = origin.startsWith('https:');
  const prefix = `${secure ? '__Host-' : ''}frontdesk-oidc-`;
  const attributes = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;
  const seal = createSeal(secret, 'sign-in under way');
  const spent = createSpentStates(now);

  const set = (reply: FastifyReply, name: string, value: string, maxAge: number) =>
    reply.setCookie(name, value, { ...attributes, maxAge });
  const nameFor = (state: string) => `${prefix}${state.slice(0, 8)}`;

  return {
    begin(request, reply, returnTo) {
      const open = Object.keys(request.cookies).filter((name) => name.startsWith(prefix));
      if (open.length >= MOST_AT_ONCE) for (const name of open) set(reply, name, '', 0);
      const transaction = newTransaction(returnTo, now());
      set(reply, nameFor(transaction.state), seal.close(JSON.stringify(transaction)), TRANSACTION_SECONDS);
      return transaction;
    },

    take(request, reply, answer) {
      const name = nameFor(answer.get('state') ?? '');
      const sealed = request.cookies[name];
      if (sealed === undefined) throw new SignInFailure('expired', 'not_started_here');
      set(reply, name, '', 0);
      const opened = seal.open(sealed);
      if (opened === null) throw new SignInFailure('refused', 'cookie_not_sealed_here');
      const transaction = parseTransaction(opened);
      if (transaction.state !== answer.get('state')) throw new SignInFailure('refused', 'another_state');
      if (transaction.expiresAt <= now()) throw new SignInFailure('expired', 'too_late');
      if (!spent.spend(transaction.state, transaction.expiresAt))
        throw new SignInFailure('expired', 'used_before');
      return transaction;
    },
  };
}
