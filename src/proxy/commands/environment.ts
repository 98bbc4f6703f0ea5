import { parseStoreEnvironment } from '#src/proxy/config/environment.ts';

/** What the commands need of the server's configuration. */
export interface CommandEnvironment {
  dataFolder: string;
  /** Null: sessions rest in the embedded store. */
  redisUrl: string | null;
  timeZone: string;
}

/** Throws a ConfigError that names each variable that is wrong. */
export function readCommandEnvironment(env: NodeJS.ProcessEnv): CommandEnvironment {
  const read = parseStoreEnvironment(env);
  return {
    dataFolder: read.FRONTDESK_DATA_DIR,
    redisUrl: read.FRONTDESK_REDIS_URL?.href ?? null,
    timeZone: read.FRONTDESK_TIME_ZONE,
  };
}
