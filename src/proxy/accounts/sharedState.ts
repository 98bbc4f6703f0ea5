import { type Admit, createAddressLimit } from '#src/proxy/limits/addressLimit.ts';
import { redisLimiters, sqliteLimiters } from '#src/proxy/limits/limiters.ts';
import { createSignInThrottle, type SignInThrottle } from '#src/proxy/limits/signInThrottle.ts';
import { redisSessions } from '#src/proxy/sessions/redisSessions.ts';
import type { Sessions } from '#src/proxy/sessions/sessions.ts';
import { sqliteSessions } from '#src/proxy/sessions/sqliteSessions.ts';
import type { RedisStore } from '#src/proxy/store/redis.ts';
import type { Store } from '#src/proxy/store/sqlite.ts';

/** What replicas and commands must agree on: in Redis where there is one, else in the embedded store. */
export interface SharedState {
  sessions: Sessions;
  throttle: SignInThrottle;
  /** Bounds the ways to the identity provider and back by address. */
  admitToProvider: Admit;
}

export function sharedState(store: Store, redis: RedisStore | null, now: () => number): SharedState {
  const limiters = redis ? redisLimiters(redis) : sqliteLimiters(store);
  return {
    sessions: redis ? redisSessions(redis, now) : sqliteSessions(store, now),
    throttle: createSignInThrottle(limiters),
    admitToProvider: createAddressLimit(limiters.byProviderVisits),
  };
}
