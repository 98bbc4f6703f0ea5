import type { Logger } from 'pino';
import { createHasher, type Hasher } from '#src/proxy/accounts/hasher.ts';
import { sharedState } from '#src/proxy/accounts/sharedState.ts';
import { createSignIn } from '#src/proxy/accounts/signIn.ts';
import { createStaff } from '#src/proxy/accounts/staff.ts';
import { createAudit } from '#src/proxy/audit/audit.ts';
import type { Config } from '#src/proxy/config.ts';
import { sessionCookie } from '#src/proxy/sessions/cookie.ts';
import type { Sessions } from '#src/proxy/sessions/sessions.ts';
import { sessionsThroughOutage } from '#src/proxy/sessions/throughOutage.ts';
import type { RedisStore } from '#src/proxy/store/redis.ts';
import { openStore, type Store } from '#src/proxy/store/sqlite.ts';
import type { Access } from './access.ts';
import { signInThroughProvider } from './signInThroughProvider.ts';

interface Surroundings {
  config: Pick<Config, 'dataFolder' | 'origin' | 'secret' | 'signIn'>;
  isDemo: boolean;
  redis: RedisStore | null;
  log: Logger;
  now: () => number;
  hasher?: Hasher;
}

interface OpenedAccess {
  access: Access;
  /** Nobody could sign in: there is no account yet. */
  isDeserted: boolean;
}

/** Opens the way in that is configured, with the stores that it needs. Throws StoreUnavailable where one cannot be opened. */
export function openAccess({
  config: { dataFolder, origin, secret, signIn },
  isDemo,
  redis,
  log,
  now,
  hasher = createHasher(),
}: Surroundings): OpenedAccess {
  if (signIn.way === 'none')
    return { access: { way: 'none', user: isDemo ? 'Demo user' : 'Local user' }, isDeserted: false };

  const store = openStore(dataFolder);
  const staff = createStaff(store, hasher, now);
  const audit = createAudit(store, now);
  const state = sharedState(store, redis, now);
  const sessions = sessionsThroughOutage(state.sessions, {
    now,
    isStaff: (name) => staff.find(name) !== null,
  });
  const parts = {
    sessions,
    cookie: sessionCookie(origin),
    audit,
    isReady: () => allAnswer(store, sessions),
    close: () => store.close(),
  };
  if (signIn.way === 'oidc') {
    const { registration } = signIn;
    const { admitToProvider: admit } = state;
    const oidc = signInThroughProvider({ ...parts, registration, origin, secret, admit, log, now });
    return { access: { way: 'oidc', ...parts, oidc }, isDeserted: false };
  }
  const { throttle } = state;
  return {
    access: { way: 'accounts', ...parts, signIn: createSignIn({ staff, throttle, sessions, audit }) },
    isDeserted: staff.list().length === 0,
  };
}

/** Sessions may rest elsewhere than the audit trail. */
async function allAnswer(store: Store, sessions: Sessions): Promise<boolean> {
  try {
    store.get('SELECT number FROM audit LIMIT 1');
    await sessions.count();
    return true;
  } catch {
    return false;
  }
}
