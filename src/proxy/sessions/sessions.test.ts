import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { connectRedis, type RedisStore } from '#src/proxy/store/redis.ts';
import { startRedis, type TestRedis } from '#src/proxy/testing/redis.ts';
import { temporaryStore } from '#src/proxy/testing/temporaryStore.ts';
import { redisSessions } from './redisSessions.ts';
import type { Sessions } from './sessions.ts';
import { sqliteSessions } from './sqliteSessions.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const morning = Date.parse('2026-11-23T14:00:00Z');

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

/** Everything that a store holds, as text. */
type Contents = () => Promise<string>;

function inSqlite(now: () => number): { sessions: Sessions; contents: Contents } {
  const temporary = temporaryStore();
  onTestFinished(() => temporary[Symbol.dispose]());
  const { store } = temporary;
  return {
    sessions: sqliteSessions(store, now),
    contents: async () => JSON.stringify(Array.from(store.rows('SELECT * FROM sessions'))),
  };
}

function inRedis(now: () => number): { sessions: Sessions; contents: Contents } {
  const { client } = redis;
  return {
    sessions: redisSessions(redis, now),
    contents: async () => {
      const keys = await client.keys('*');
      const values = await Promise.all(
        keys.map((key) =>
          key === 'frontdesk:sessions' ? client.zrange(key, '0', '-1') : client.hgetall(key),
        ),
      );
      return JSON.stringify([keys, values]);
    },
  };
}

describe.each([
  ['the embedded store', inSqlite],
  ['Redis', inRedis],
])('sessions in %s', (_, open) => {
  let time: number;
  let sessions: Sessions;
  let contents: Contents;
  const touch = { touch: true };
  const poll = { touch: false };

  beforeEach(async () => {
    await redis.client.flushall();
    time = morning;
    ({ sessions, contents } = open(() => time));
  });

  test('a session is found by its id until it ends', async () => {
    const { id, session } = await sessions.start('Maria', 'accounts');
    expect(session).toEqual({
      user: 'Maria',
      via: 'accounts',
      startedAt: morning,
      idleUntil: morning + 15 * MINUTE,
      endsAt: morning + 8 * HOUR,
    });
    expect(await sessions.find(id, poll)).toEqual(session);
    expect(await sessions.find(id, touch)).toEqual(session);
  });

  test('row 5: every session has an id of its own, of 256 bits, and no other text is one', async () => {
    const { id } = await sessions.start('Maria', 'accounts');
    const { id: other } = await sessions.start('Maria', 'accounts');
    expect(Buffer.from(id, 'base64url')).toHaveLength(32);
    expect(other).not.toBe(id);
    for (const text of ['', 'x', id.slice(1), `${id}x`, 'A'.repeat(43), '*'.repeat(43)])
      expect(await sessions.find(text, touch)).toBeNull();
  });

  test('row 5: what rests in the store lets nobody in and gives no token away', async () => {
    const { id } = await sessions.start('Maria', 'oidc', { idToken: 'a.token.of.the.provider' });
    const kept = await contents();
    expect(kept).toContain('Maria');
    expect(kept).not.toContain(id);
    expect(kept).not.toContain('a.token.of');
    for (const text of kept.match(/[\w-]{43}/g) ?? []) expect(await sessions.find(text, touch)).toBeNull();
    expect(await sessions.find(id, poll)).toMatchObject({ idToken: 'a.token.of.the.provider' });
  });

  test('row 6: a session that was ended is not found, and others are', async () => {
    const { id } = await sessions.start('Maria', 'accounts');
    const { id: other } = await sessions.start('Maria', 'accounts');
    await sessions.end(id);
    await sessions.end('no id at all');
    expect(await sessions.find(id, touch)).toBeNull();
    expect(await sessions.find(other, poll)).toMatchObject({ user: 'Maria' });
    expect(await sessions.count()).toBe(1);
  });

  test('row 6: a session that is ended while it is used does not come back', async () => {
    const { id } = await sessions.start('Maria', 'accounts');
    await Promise.all([sessions.find(id, touch), sessions.end(id), sessions.find(id, touch)]);
    expect(await sessions.find(id, poll)).toBeNull();
    expect(await sessions.count()).toBe(0);
  });

  test('row 6: every session of a user ends, however the name is written, and nobody else’s', async () => {
    const ids: string[] = [];
    for (const via of ['accounts', 'oidc', 'accounts'] as const)
      ids.push((await sessions.start('Zo\u00eb', via)).id);
    const { id: other } = await sessions.start('Zo', 'accounts');
    expect(await sessions.endAllOf('ZOE\u0308')).toBe(3);
    for (const id of ids) expect(await sessions.find(id, poll)).toBeNull();
    expect(await sessions.find(other, poll)).toMatchObject({ user: 'Zo' });
    expect(await sessions.endAllOf('Zo\u00eb')).toBe(0);
  });

  test('row 7: fifteen minutes without use end a session', async () => {
    const { id } = await sessions.start('Maria', 'accounts');
    time = morning + 15 * MINUTE - 1;
    expect(await sessions.find(id, poll)).not.toBeNull();
    time += 1;
    expect(await sessions.find(id, poll)).toBeNull();
    expect(await sessions.find(id, touch)).toBeNull();
  });

  test('row 7: use puts the end off', async () => {
    const { id } = await sessions.start('Maria', 'accounts');
    time = morning + 14 * MINUTE;
    expect(await sessions.find(id, touch)).toMatchObject({ idleUntil: morning + 29 * MINUTE });
    time = morning + 28 * MINUTE;
    expect(await sessions.find(id, poll)).toMatchObject({ idleUntil: morning + 29 * MINUTE });
  });

  test('row 7: use after use, however soon, leaves fifteen minutes less five seconds at least, and never more than fifteen', async () => {
    const { id } = await sessions.start('Maria', 'accounts');
    for (time = morning; time < morning + MINUTE; time += 900) await sessions.find(id, touch);
    const last = time - 900;
    time = last + 15 * MINUTE - 5_000;
    expect(await sessions.find(id, poll)).not.toBeNull();
    time = last + 15 * MINUTE;
    expect(await sessions.find(id, poll)).toBeNull();
  });

  test('row 7: polling does not put the end off', async () => {
    const { id } = await sessions.start('Maria', 'accounts');
    for (let minute = 1; minute < 15; minute += 1) {
      time = morning + minute * MINUTE;
      expect(await sessions.find(id, poll)).toMatchObject({ idleUntil: morning + 15 * MINUTE });
    }
    time = morning + 15 * MINUTE;
    expect(await sessions.find(id, poll)).toBeNull();
  });

  test('row 7: eight hours end a session, however much it is used', async () => {
    const { id } = await sessions.start('Maria', 'accounts');
    for (time = morning; time < morning + 8 * HOUR; time += 10 * MINUTE)
      expect(await sessions.find(id, touch)).not.toBeNull();
    time = morning + 8 * HOUR - 1;
    expect(await sessions.find(id, touch)).toMatchObject({ idleUntil: morning + 8 * HOUR });
    time += 1;
    expect(await sessions.find(id, touch)).toBeNull();
  });

  test('sessions that have expired are not counted, and are cleared away when the next one starts', async () => {
    await sessions.start('Ann', 'accounts');
    time = morning + 10 * MINUTE;
    const { id } = await sessions.start('Ben', 'accounts');
    expect(await sessions.count()).toBe(2);
    time = morning + 15 * MINUTE;
    expect(await sessions.count()).toBe(1);
    expect(await sessions.endAllOf('Ann')).toBe(0);
    time = morning + 30 * MINUTE;
    await sessions.start('Cleo', 'accounts');
    expect(await sessions.count()).toBe(1);
    expect(await sessions.find(id, touch)).toBeNull();
  });
});
