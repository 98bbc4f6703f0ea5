import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import * as v from 'valibot';

/** One sign-in that is under way: what the browser that started it must come back with, and where it goes then. */
const transactionSchema = v.object({
  state: v.string(),
  nonce: v.string(),
  verifier: v.string(),
  returnTo: v.string(),
  /** Milliseconds since 1970 UTC. */
  expiresAt: v.number(),
});

export type Transaction = v.InferOutput<typeof transactionSchema>;

export const TRANSACTION_SECONDS = 600;

export function newTransaction(returnTo: string, now: number): Transaction {
  return {
    state: randomState(),
    nonce: randomNonce(),
    verifier: randomPKCECodeVerifier(),
    returnTo,
    expiresAt: now + TRANSACTION_SECONDS * 1000,
  };
}

/** Reads what this server sealed; throws where the text is anything else. */
export function parseTransaction(text: string): Transaction {
  return v.parse(transactionSchema, JSON.parse(text));
}
