import { hash } from 'node:crypto';
import { nameKey } from '#src/proxy/accounts/name.ts';
import { StoreUnavailable } from '#src/proxy/store/storeUnavailable.ts';
import { addressDigest, type Admission, consume } from './consume.ts';
import type { Limiters } from './limiters.ts';

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

async function reading<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw new StoreUnavailable(error);
  }
}

// Hashed, so that no name stands in a counter's key.
const userDigest = (name: string) => hash('sha256', nameKey(name), 'base64url');
