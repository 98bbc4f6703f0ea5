import type { Logger } from 'pino';
import { connectRedis, type RedisStore } from './redis.ts';

/**
 * Connects a server to Redis, `redis://…` or the path of a socket. Resolves whether it is there or not: it is taken up when it
 * comes. Each time that it is lost, and that it is back, is one line in the log.
 */
export async function joinRedis(url: string, log: Logger): Promise<RedisStore> {
  let lost = false;
  const redis = connectRedis(url, {
    onTrouble(err) {
      if (!lost) log.warn({ err }, 'Redis cannot be reached');
      lost = true;
    },
  });
  redis.client.on('close', () => {
    if (!lost && redis.client.status !== 'end') log.warn('Redis is lost');
    lost = true;
  });
  redis.client.on('ready', () => {
    if (lost) log.info('Redis is back');
    lost = false;
  });
  await redis.ready().catch(() => {});
  return redis;
}
