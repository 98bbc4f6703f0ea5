import * as v from 'valibot';
import { isTimeZone } from '#src/lib/time/zone.ts';
import { ConfigError } from '#src/proxy/config/configError.ts';

const isRedisUrl = (text: string) =>
  text.startsWith('/') || (/^rediss?:\/\//.test(text) && URL.canParse(text));

const environmentSchema = v.object({
  FRONTDESK_DATA_DIR: v.optional(v.pipe(v.string(), v.nonEmpty('is empty')), 'data'),
  FRONTDESK_REDIS_URL: v.optional(
    v.pipe(v.string(), v.check(isRedisUrl, 'is not a redis:// or rediss:// URL')),
  ),
  FRONTDESK_TIME_ZONE: v.optional(
    v.pipe(v.string(), v.check(isTimeZone, 'is not an IANA time zone such as America/New_York')),
    'America/New_York',
  ),
});

/** What the commands need of the server's configuration: they run without its token and secrets. */
export interface CommandEnvironment {
  dataFolder: string;
  /** Null: sessions rest in the embedded store. */
  redisUrl: string | null;
  timeZone: string;
}

export function readCommandEnvironment(env: NodeJS.ProcessEnv): CommandEnvironment {
  const { success, output, issues } = v.safeParse(environmentSchema, env);
  if (!success)
    throw new ConfigError(issues.map(({ path, message }) => `${String(path?.[0]?.key)} ${message}`));
  return {
    dataFolder: output.FRONTDESK_DATA_DIR,
    redisUrl: output.FRONTDESK_REDIS_URL ?? null,
    timeZone: output.FRONTDESK_TIME_ZONE,
  };
}
