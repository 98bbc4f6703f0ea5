import { argon2Sync } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { openAccess } from '#src/proxy/access/openAccess.ts';
import { createHasher } from '#src/proxy/accounts/hasher.ts';
import { createStaff } from '#src/proxy/accounts/staff.ts';
import { createAudit } from '#src/proxy/audit/audit.ts';
import { trailLine } from '#src/proxy/audit/trailLine.ts';
import type { Config } from '#src/proxy/config.ts';
import { createLogger } from '#src/proxy/logger.ts';
import type { RedisStore } from '#src/proxy/store/redis.ts';
import type { Store } from '#src/proxy/store/sqlite.ts';
import { temporaryStore } from './temporaryStore.ts';
import { startTestProxy, type TestProxy } from './testProxy.ts';

export const password = 'correct horse battery staple';

type ProxyOptions = NonNullable<Parameters<typeof startTestProxy>[1]>;

interface OfficeOptions extends Omit<ProxyOptions, 'access' | 'now' | 'redis'> {
  redis?: RedisStore | null;
  signIn?: Exclude<Config['signIn'], { way: 'none' }>;
}

export interface Office extends TestProxy {
  /** The store as another process, such as a command, has it open, and where it is. */
  store: Store;
  folder: string;
  /** Moves the clock of the whole server on. */
  wait: (minutes: number) => void;
  /** The audit trail, as `Maria opened message 939`. */
  trail: () => string[];
  signIn: (username: string, typed?: string) => ReturnType<TestProxy['post']>;
  /** The `cookie` header of somebody who has just signed in. */
  cookieOf: (username: string) => Promise<{ cookie: string }>;
}

const cheap = { memory: 64, passes: 1, parallelism: 1 };

/** A server into which Maria and Ben sign in with a password, unless it is to be by a provider. */
export async function startOffice(
  upstream: string,
  { redis = null, signIn: way = { way: 'accounts' }, config, ...options }: OfficeOptions = {},
): Promise<Office> {
  const temporary = temporaryStore();
  onTestFinished(() => temporary[Symbol.dispose]());
  const { store, folder } = temporary;
  const clock = { time: Date.now() };
  const now = () => clock.time;
  const hasher = createHasher({
    cost: cheap,
    derive: async (message, { cost, salt, hash }) =>
      argon2Sync('argon2id', { message, nonce: salt, tagLength: hash.length, ...cost }),
  });
  const staff = createStaff(store, hasher, now);
  await staff.add('Maria', password);
  await staff.add('Ben', password);

  const logged: string[] = [];
  const log = createLogger('info', { write: (line) => void logged.push(line) });
  const settings = {
    dataFolder: folder,
    origin: 'http://localhost:3000',
    secret: Buffer.alloc(32, 7),
    ...config,
    signIn: way,
  };
  const { access } = openAccess({ config: settings, isDemo: false, redis, log, now, hasher });
  const proxy = await startTestProxy(upstream, { ...options, config: settings, access, redis, log, now });
  onTestFinished(() => void (access.way !== 'none' && access.close()));

  const signIn = (username: string, typed = password) =>
    proxy.post('/session', { username, password: typed });
  return {
    ...proxy,
    logged,
    store,
    folder,
    wait: (minutes) => void (clock.time += minutes * 60_000),
    trail: () =>
      Array.from(createAudit(store, now).trail({}), (record) =>
        trailLine(record, 'UTC').split('  ').slice(1).join(' '),
      ),
    signIn,
    async cookieOf(username) {
      const [first] = (await signIn(username)).cookies;
      return { cookie: `${first?.name}=${first?.value}` };
    },
  };
}
