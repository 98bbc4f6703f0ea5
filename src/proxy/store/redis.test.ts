import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { expect, onTestFinished, test } from 'vitest';
import { startRedis } from '#src/proxy/testing/redis.ts';
import { connectRedis } from './redis.ts';
import { StoreUnavailable } from './storeUnavailable.ts';

const ping = ['return redis.call("PING")', [], []] as const;

/** Resolves at the event, whatever errors come before it. */
const eventOf = (client: Redis, event: 'close' | 'ready') =>
  new Promise<void>((resolve) => {
    client.once(event, resolve);
  });

async function connected(options?: Parameters<typeof connectRedis>[1]) {
  const server = await startRedis();
  onTestFinished(() => server[Symbol.asyncDispose]());
  const redis = connectRedis(server.url, options);
  onTestFinished(() => redis.close());
  await redis.ready().catch(() => eventOf(redis.client, 'ready'));
  return { server, redis };
}

test('row 48: a Redis that is gone is told at once, and serves again without a restart of ours', async () => {
  const { server, redis } = await connected();
  const lost = eventOf(redis.client, 'close');
  await server.stop();
  await lost;
  const refused: unknown[] = [];
  for (let n = 0; n < 1_000; n += 1) redis.run(...ping).catch((error: unknown) => refused.push(error));
  await nextTurn();
  expect(refused).toHaveLength(1_000);
  expect(refused.every((error) => error instanceof StoreUnavailable)).toBe(true);
  const back = eventOf(redis.client, 'ready');
  await server.start();
  await back;
  expect(await redis.run(...ping)).toBe('PONG');
});

test('row 48: what was under way when Redis went fails, and is not sent again', async () => {
  const { server, redis } = await connected();
  server.pause();
  const count = redis.run('return redis.call("INCR", KEYS[1])', ['count'], []);
  await Promise.all([expect(count).rejects.toThrow(StoreUnavailable), server.stop()]);
  const back = eventOf(redis.client, 'ready');
  await server.start();
  await back;
  expect(await redis.client.get('count')).toBeNull();
});

test('row 48: a Redis that hangs is given up, and serves again when it goes on', async () => {
  const { server, redis } = await connected({ commandMs: 50, silenceMs: 75 });
  const lost = eventOf(redis.client, 'close');
  server.pause();
  await expect(redis.run(...ping)).rejects.toThrow(StoreUnavailable);
  await lost;
  const back = eventOf(redis.client, 'ready');
  server.resume();
  await back;
  expect(await redis.run(...ping)).toBe('PONG');
});

test('row 48: a Redis that comes later than the server is waited for', async () => {
  const server = await startRedis();
  onTestFinished(() => server[Symbol.asyncDispose]());
  await server.stop();
  const troubles: Error[] = [];
  const redis = connectRedis(server.url, { onTrouble: (error) => troubles.push(error) });
  onTestFinished(() => redis.close());
  await expect(redis.ready()).rejects.toThrow(StoreUnavailable);
  await expect(redis.run(...ping)).rejects.toThrow(StoreUnavailable);
  expect(troubles.length).toBeGreaterThan(0);
  const back = eventOf(redis.client, 'ready');
  await server.start();
  await back;
  await redis.ready();
  expect(await redis.run(...ping)).toBe('PONG');
});
