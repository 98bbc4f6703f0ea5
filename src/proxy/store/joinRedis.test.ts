import { expect, onTestFinished, test } from 'vitest';
import { createLogger } from '#src/proxy/logger.ts';
import { startRedis } from '#src/proxy/testing/redis.ts';
import { joinRedis } from './joinRedis.ts';

test('row 48: a server starts without Redis, takes it up when it comes, and says each once', async () => {
  const server = await startRedis();
  onTestFinished(() => server[Symbol.asyncDispose]());
  await server.stop();
  const lines: string[] = [];
  const said = () => lines.map((line) => JSON.parse(line).msg);
  const redis = await joinRedis(server.url, createLogger('info', { write: (line) => void lines.push(line) }));
  onTestFinished(() => redis.close());
  await server.start();
  await expect.poll(said, { timeout: 5_000 }).toEqual(['Redis cannot be reached', 'Redis is back']);
  await server.stop();
  await expect.poll(said, { timeout: 5_000 }).toHaveLength(3);
  await server.start();
  await expect.poll(said, { timeout: 5_000 }).toHaveLength(4);
  expect(said()[3]).toBe('Redis is back');
  redis.close();
  await expect.poll(() => redis.client.status).toBe('end');
  expect(said()).toHaveLength(4);
});
