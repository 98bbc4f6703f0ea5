import { Redis } from 'ioredis';
import { StoreUnavailable } from './storeUnavailable.ts';

interface RedisOptions {
  onTrouble?: (error: Error) => void;
  /** How long Redis may take over a command before it counts as gone. It is near, and a person waits. */
  commandMs?: number;
  /** After so long without any answer the connection is given up: from then on nobody waits, until a new one is there. */
  silenceMs?: number;
}

const CONNECT_MS = 3_000;
const LONGEST_RETRY_MS = 2_000;

export interface RedisStore {
  /** Runs a Lua script: each is one step for everyone else. Rejects with StoreUnavailable. */
  run: (script: string, keys: readonly string[], values: readonly (string | number)[]) => Promise<unknown>;
  /** For packages that speak Redis themselves; what it rejects with is not read as StoreUnavailable. */
  client: Redis;
  /** Resolves once it is connected; rejects with StoreUnavailable where the first try fails. Later tries go on by themselves. */
  ready: () => Promise<void>;
  close: () => void;
}

/**
 * Connects to Redis, and again whenever the connection is lost. While it is lost everything fails at once: nothing is
 * queued, so that an outage neither fills memory nor is followed by a burst of answers that nobody waits for.
 * `url` is `redis://…`, `rediss://…` or the path of a socket.
 */
export function connectRedis(
  url: string,
  { onTrouble = () => {}, commandMs = 1_000, silenceMs = 1_500 }: RedisOptions = {},
): RedisStore {
  const client = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: commandMs,
    socketTimeout: silenceMs,
    connectTimeout: CONNECT_MS,
    retryStrategy: (tries) => Math.min(tries * 100, LONGEST_RETRY_MS),
    // A replica after a failover takes no writes: the name leads to the new primary on the next connection.
    reconnectOnError: ({ message }) => message.startsWith('READONLY'),
  });
  client.on('error', onTrouble);
  const first = client.connect().then(
    () => null,
    (error: unknown) => new StoreUnavailable(error),
  );

  return {
    client,
    async run(script, keys, values) {
      try {
        return await client.eval(script, keys.length, ...keys, ...values);
      } catch (error) {
        throw new StoreUnavailable(error);
      }
    },
    async ready() {
      const trouble = await first;
      if (trouble && client.status !== 'ready') throw trouble;
    },
    close: () => client.disconnect(),
  };
}
