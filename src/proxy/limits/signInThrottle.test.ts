import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { connectRedis, type RedisStore } from '#src/proxy/store/redis.ts';
import { StoreUnavailable } from '#src/proxy/store/storeUnavailable.ts';
import { startRedis, type TestRedis } from '#src/proxy/testing/redis.ts';
import { temporaryStore } from '#src/proxy/testing/temporaryStore.ts';
import { type Limiters, redisLimiters, sqliteLimiters } from './limiters.ts';
import { createSignInThrottle, type SignInThrottle } from './signInThrottle.ts';

let server: TestRedis;
let redis: RedisStore;
beforeAll(async () => {
  server = await startRedis();
  redis = connectRedis(server.url);
  await redis.ready();
});
afterAll(async () => {
  redis.close();
  await server[Symbol.asyncDispose]();
});

const office = '203.0.113.7';
const elsewhere = '198.51.100.4';

function inSqlite() {
  const temporary = temporaryStore();
  onTestFinished(() => temporary[Symbol.dispose]());
  const { store } = temporary;
  return {
    store,
    limiters: () => sqliteLimiters(store),
    keys: async () => Array.from(store.rows('SELECT key FROM sign_in_attempts'), ({ key }) => String(key)),
  };
}

function inRedis() {
  return { limiters: () => redisLimiters(redis), keys: () => redis.client.keys('*') };
}

describe.each([
  ['the embedded store', inSqlite],
  ['Redis', inRedis],
])('sign-in attempts counted in %s', (_, open) => {
  let limiters: () => Limiters;
  let keys: () => Promise<string[]>;
  let throttle: SignInThrottle;

  beforeEach(async () => {
    await redis.client.flushall();
    ({ limiters, keys } = open());
    throttle = createSignInThrottle(limiters());
  });

  const tries = async (count: number, name: string, address: string) => {
    const admitted: boolean[] = [];
    for (let n = 0; n < count; n += 1) admitted.push((await throttle.admit(name, address)).admitted);
    return admitted.filter(Boolean).length;
  };

  test('row 3: of twenty attempts five are looked at, and from the sixth on everyone waits', async () => {
    expect(await tries(5, 'Maria', office)).toBe(5);
    const sixth = await throttle.admit('Maria', office);
    expect(sixth).toEqual({ admitted: false, retryAfter: expect.closeTo(870, -2), first: true });
    expect(await throttle.admit('Maria', office)).toMatchObject({ admitted: false, first: false });
    expect(await tries(13, 'Maria', office)).toBe(0);
  });

  test('row 3: guesses at the same moment count each', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => throttle.admit('Maria', office)));
    expect(answers.filter(({ admitted }) => admitted)).toHaveLength(5);
  });

  test('row 3: other users are not affected, even when one goes on trying at their address', async () => {
    expect(await tries(80, 'Maria', office)).toBe(5);
    expect(await throttle.admit('Ben', office)).toEqual({ admitted: true });
  });

  test('row 3: neither another spelling nor another address gives more guesses', async () => {
    expect(await tries(5, 'Maria', office)).toBe(5);
    expect(await tries(1, 'MARIA', office)).toBe(0);
    expect(await tries(1, ' Ｍａｒｉａ ', elsewhere)).toBe(0);
  });

  test('row 3: an address has fifty wrong passwords, whoever they are for', async () => {
    for (let n = 0; n < 50; n += 1) expect(await tries(1, `user ${n}`, office)).toBe(1);
    expect(await throttle.admit('one more', office)).toMatchObject({ admitted: false, first: true });
    expect(await throttle.admit('one more', `::ffff:${office}`)).toMatchObject({ admitted: false });
    expect(await throttle.admit('one more', elsewhere)).toEqual({ admitted: true });
  });

  test('row 3: an address that is refused uses up nobody’s guesses', async () => {
    for (let n = 0; n < 50; n += 1) await throttle.admit(`user ${n}`, office);
    expect(await tries(20, 'Maria', office)).toBe(0);
    expect(await tries(5, 'Maria', elsewhere)).toBe(5);
  });

  test('a right password clears the user’s count, and is not counted at the address', async () => {
    expect(await tries(4, 'Maria', office)).toBe(4);
    for (let n = 0; n < 60; n += 1) {
      expect(await throttle.admit('Maria', office)).toEqual({ admitted: true });
      await throttle.succeeded('maria', office);
    }
    expect(await tries(5, 'Maria', office)).toBe(5);
    expect(await tries(1, 'Maria', office)).toBe(0);
  });

  test('who was given a new password need not wait', async () => {
    expect(await tries(6, 'Maria', office)).toBe(5);
    expect(await tries(6, 'Ben', office)).toBe(5);
    await throttle.forget('MARIA');
    expect(await tries(6, 'Maria', office)).toBe(5);
    expect(await tries(1, 'Ben', office)).toBe(0);
  });

  test('an attempt that was not looked at is not counted', async () => {
    for (let n = 0; n < 60; n += 1) {
      expect(await throttle.admit('Maria', office)).toEqual({ admitted: true });
      await throttle.withdraw('maria', office);
    }
    expect(await tries(6, 'Maria', office)).toBe(5);
  });

  test('row 3: replicas count together', async () => {
    const other = createSignInThrottle(limiters());
    expect(await tries(3, 'Maria', office)).toBe(3);
    expect(await other.admit('Maria', office)).toEqual({ admitted: true });
    expect(await tries(1, 'Maria', office)).toBe(1);
    expect(await other.admit('Maria', office)).toMatchObject({ admitted: false });
  });

  test('no name and no address stands in a key', async () => {
    await throttle.admit('Maria', office);
    const kept = (await keys()).join(' ');
    expect(kept).toMatch(/user.*address|address.*user/);
    expect(kept.toLowerCase()).not.toMatch(/maria|203\.0/);
  });
});

test('row 3: fifteen minutes after the first wrong password, five more are looked at (embedded store)', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 });
  onTestFinished(() => void vi.useRealTimers());
  const { store, limiters } = inSqlite();
  const throttle = createSignInThrottle(limiters());
  for (let n = 0; n < 5; n += 1) await throttle.admit('Maria', office);
  vi.setSystemTime(1_700_000_000_000 + 15 * 60_000 - 1);
  expect(await throttle.admit('Maria', office)).toMatchObject({ admitted: false, retryAfter: 1 });
  vi.setSystemTime(1_700_000_000_000 + 15 * 60_000);
  expect(await throttle.admit('Ben', elsewhere)).toEqual({ admitted: true });
  expect(store.get('SELECT count(*) AS count FROM sign_in_attempts')).toEqual({ count: 2 });
  expect(await throttle.admit('Maria', office)).toEqual({ admitted: true });
});

test('row 3: fifteen minutes after the first wrong password, Redis forgets it', async () => {
  await redis.client.flushall();
  const throttle = createSignInThrottle(redisLimiters(redis));
  for (let n = 0; n < 7; n += 1) await throttle.admit('Maria', office);
  for (const key of await redis.client.keys('*')) {
    const seconds = await redis.client.ttl(key);
    expect(seconds).toBeGreaterThan(850);
    expect(seconds).toBeLessThanOrEqual(900);
  }
});

test('row 48: while Redis is gone nobody is let by uncounted', async () => {
  const gone = await startRedis();
  const connection = connectRedis(gone.url);
  onTestFinished(() => connection.close());
  await connection.ready();
  const throttle = createSignInThrottle(redisLimiters(connection));
  await gone[Symbol.asyncDispose]();
  await expect(throttle.admit('Maria', office)).rejects.toThrow(StoreUnavailable);
  await expect(throttle.succeeded('Maria', office)).rejects.toThrow(StoreUnavailable);
});
