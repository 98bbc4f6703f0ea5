import { HttpError } from '#src/proxy/httpError.ts';
import { addressDigest, consume } from './consume.ts';
import type { Limiters } from './limiters.ts';

/** Lets a request from an address pass and counts it. Rejects with `rate_limited`, or with StoreUnavailable. */
export type Admit = (address: string) => Promise<void>;

export function createAddressLimit(limiter: Limiters['byAddress']): Admit {
  return async (address) => {
    const admission = await consume(limiter, addressDigest(address));
    if (!admission.admitted) throw tooMany(admission.retryAfter);
  };
}

/** `retryAfter` in seconds. */
export function tooMany(retryAfter: number): HttpError {
  return new HttpError('rate_limited', 'there were too many tries; wait before the next one', {
    headers: { 'retry-after': String(retryAfter) },
  });
}
