import { hash } from 'node:crypto';
import { RateLimiterRes, type RateLimiterStoreAbstract } from 'rate-limiter-flexible';
import { StoreUnavailable } from '#src/proxy/store/storeUnavailable.ts';
import { addressKey } from './addressKey.ts';

export type Admission =
  | { admitted: true }
  /** `retryAfter` in seconds; `first` for the first attempt over the bound, so that not each of a flood is recorded. */
  | { admitted: false; retryAfter: number; first: boolean };

/** Counts an attempt. Rejects with StoreUnavailable. */
export async function consume(limiter: RateLimiterStoreAbstract, key: string): Promise<Admission> {
  try {
    await limiter.consume(key);
    return { admitted: true };
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw new StoreUnavailable(reason);
    const retryAfter = Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
    return { admitted: false, retryAfter, first: reason.consumedPoints === limiter.points + 1 };
  }
}

/** What an address is counted by; hashed, so that none stands in a counter's key. */
export function addressDigest(address: string): string {
  return hash('sha256', addressKey(address), 'base64url');
}
