import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Pool } from 'undici';
import { HttpError } from '#src/proxy/httpError.ts';
import type { Limits } from '#src/proxy/upstream/limits.ts';
import type { Permitted } from './addressPolicy.ts';
import { mayConnect } from './addressRanges.ts';

/** Finds every address of a name, as `node:dns` does. */
export type Resolve = (name: string, done: (error: Error | null, addresses: LookupAddress[]) => void) => void;

const systemResolve: Resolve = (name, done) => systemLookup(name, { all: true }, done);

/** Pools of connections for audio, one an origin; there are as many origins as the operator allows hosts. */
export function createAudioPools(limits: Limits, resolve: Resolve = systemResolve) {
  const pools = new Map<string, Pool>();
  return {
    poolFor({ url, privateToo }: Permitted): Pool {
      let pool = pools.get(url.origin);
      if (!pool) {
        pool = new Pool(url.origin, {
          allowH2: false,
          connections: 1024,
          connectTimeout: limits.connectMs,
          bodyTimeout: limits.silenceMs,
          connect: { lookup: judgedLookup(resolve, privateToo) },
        });
        pools.set(url.origin, pool);
      }
      return pool;
    },
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  };
}

/**
 * A lookup whose answer is what the socket connects to: there is no second lookup that could answer differently. One bad
 * address among good ones spoils them all.
 */
function judgedLookup(resolve: Resolve, privateToo: boolean): LookupFunction {
  return (name, options, callback) => {
    resolve(name, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) {
        callback(error ?? new Error('the name has no address'), '');
      } else if (!addresses.every(({ address }) => mayConnect(address, privateToo))) {
        callback(new HttpError('upstream_invalid', 'the recording is at an address that is not allowed'), '');
      } else if (options.all) {
        callback(null, addresses);
      } else {
        callback(null, first.address, first.family);
      }
    });
  };
}
