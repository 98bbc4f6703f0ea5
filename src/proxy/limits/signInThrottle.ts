import { hash } from 'node:crypto';
import { RateLimiterRes } from 'rate-limiter-flexible';
import { nameKey } from '#src/proxy/accounts/name.ts';
import { StoreUnavailable } from '#src/proxy/store/storeUnavailable.ts';
import { addressKey } from './addressKey.ts';
import type { Limiters } from './limiters.ts';

type Admission =
  | { admitted: true }
  /** `retryAfter` in seconds; `first` for the first attempt over the bound, so that not each of a flood is recorded. */
  | { admitted: false; retryAfter: number; first: boolean };

/** Bounds wrong passwords by user and by address. Every method rejects with StoreUnavailable. */
export interface SignInThrottle {
  /** Counts an attempt, before its password is looked at: guesses at the same moment count each. */
  admit: (name: string, address: string) => Promise<Admission>;
  /** Forgets the user's wrong passwords, and that this attempt was counted. */
  succeeded: (name: string, address: string) => Promise<void>;
  /** Forgets the wrong passwords of a user who was given a new one. */
  forget: (name: string) => Promise<void>;
  /** Takes back an attempt whose password was not looked at after all. */
  withdraw: (name: string, address: string) => Promise<void>;
}

export function createSignInThrottle({ byUser, byAddress }: Limiters): SignInThrottle {
  return {
    async admit(name, address) {
      const atAddress = await consume(byAddress, addressDigest(address));
      if (!atAddress.admitted) return atAddress;
      const ofUser = await consume(byUser, userDigest(name));
      // One person who goes on trying must not use up what the whole office has.
      if (!ofUser.admitted) await reading(byAddress.reward(addressDigest(address)));
      return ofUser;
    },
    async succeeded(name, address) {
      await reading(byUser.delete(userDigest(name)));
      await reading(byAddress.reward(addressDigest(address)));
    },
    async forget(name) {
      await reading(byUser.delete(userDigest(name)));
    },
    async withdraw(name, address) {
      await reading(byUser.reward(userDigest(name)));
      await reading(byAddress.reward(addressDigest(address)));
    },
  };
}

async function consume(limiter: Limiters['byUser'], key: string): Promise<Admission> {
  try {
    await limiter.consume(key);
    return { admitted: true };
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw new StoreUnavailable(reason);
    const retryAfter = Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
    return { admitted: false, retryAfter, first: reason.consumedPoints === limiter.points + 1 };
  }
}

async function reading<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw new StoreUnavailable(error);
  }
}

// Hashed, so that no name or address stands in a counter's key.
const userDigest = (name: string) => hash('sha256', nameKey(name), 'base64url');
const addressDigest = (address: string) => hash('sha256', addressKey(address), 'base64url');
