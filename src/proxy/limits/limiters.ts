import { RateLimiterRedis, RateLimiterSQLite, type RateLimiterStoreAbstract } from 'rate-limiter-flexible';
import type { RedisStore } from '#src/proxy/store/redis.ts';
import type { Store } from '#src/proxy/store/sqlite.ts';

/** Counters of sign-in attempts. Each rejects an attempt over its bound with a RateLimiterRes. */
export interface Limiters {
  byUser: RateLimiterStoreAbstract;
  byAddress: RateLimiterStoreAbstract;
  /** Ways to the identity provider and back. */
  byProviderVisits: RateLimiterStoreAbstract;
}

const FIFTEEN_MINUTES = 15 * 60;
const byUser = { points: 5, duration: FIFTEEN_MINUTES };
/** An office shares an address, and several people mistype. */
const byAddress = { points: 50, duration: FIFTEEN_MINUTES };
/** A sign-in is two of them, and nothing can be guessed by them: a large office that starts its day must pass. */
const byProviderVisits = { points: 300, duration: FIFTEEN_MINUTES };

type MakeLimiter = (kind: string, limit: { points: number; duration: number }) => RateLimiterStoreAbstract;

const limitersOf = (make: MakeLimiter): Limiters => ({
  byUser: make('user', byUser),
  byAddress: make('address', byAddress),
  byProviderVisits: make('provider', byProviderVisits),
});

/** Counters in Redis, shared by every replica. */
export function redisLimiters({ client }: RedisStore): Limiters {
  const limiter: MakeLimiter = (kind, limit) =>
    new RateLimiterRedis({
      ...limit,
      storeClient: client,
      keyPrefix: `frontdesk:attempts:${kind}`,
      rejectIfRedisNotReady: true,
    });
  return limitersOf(limiter);
}

/** Counters in the embedded store: they outlive a restart. */
export function sqliteLimiters(store: Store): Limiters {
  const limiter: MakeLimiter = (kind, limit) =>
    new RateLimiterSQLite({
      ...limit,
      storeClient: asBetterSqlite(store),
      storeType: 'better-sqlite3',
      tableName: 'sign_in_attempts',
      tableCreated: true,
      keyPrefix: kind,
    });
  return limitersOf(limiter);
}

/** The few methods of the package better-sqlite3 that the limiter calls. Expired counters go whenever one is counted up. */
function asBetterSqlite(store: Store) {
  return {
    prepare: (sql: string) => ({
      get: (...values: (string | number)[]) => store.get(sql, ...values),
      run: (...values: (string | number)[]) => ({ changes: store.run(sql, ...values) }),
    }),
    // The limiter's transactions are one statement each, which is a transaction by itself.
    transaction: (work: () => unknown) => () => {
      store.run('DELETE FROM sign_in_attempts WHERE expire <= ?', Date.now());
      return work();
    },
  };
}
