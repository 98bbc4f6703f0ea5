import { BlockList, isIP } from 'node:net';
import * as v from 'valibot';
import { isTimeZone } from '#src/lib/time/zone.ts';
import { parseAllowedHost } from '#src/proxy/audio/allowedHosts.ts';
import { ConfigError } from './configError.ts';

const wholeNumber = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/, 'is not a whole number'),
    v.transform(Number),
    v.minValue(least, `is less than ${least}`),
    v.maxValue(most, `is more than ${most}`),
  );

const listOf = <T>(read: (item: string) => T | null, wrong: string) =>
  v.pipe(
    v.string(),
    v.transform((text) =>
      text
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean)
        .map(read),
    ),
    v.check((items) => !items.includes(null), wrong),
    v.transform((items) => items.filter((item) => item !== null)),
  );

const httpUrl = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text), 'is not a URL'),
  v.transform((text) => new URL(text)),
  v.check(({ protocol }) => protocol === 'https:' || protocol === 'http:', 'is neither http nor https'),
  v.check(({ username, password }) => !username && !password, 'has a user name in it'),
  v.check(({ search, hash, href }) => !search && !hash && !/[?#]$/.test(href), 'has a query or a fragment'),
);

function parseCidr(text: string): string | null {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (!family || rest.length > 0) return null;
  if (bits === undefined) return text;
  // To trust everyone is to trust nobody's word: whoever writes a forwarding header would be who it says.
  if (!/^[1-9]\d{0,2}$/.test(bits)) return null;
  try {
    new BlockList().addSubnet(address, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
    return text;
  } catch {
    return null;
  }
}

const redisUrl = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text), 'is not a URL'),
  v.transform((text) => new URL(text)),
  v.check(({ protocol }) => protocol === 'redis:' || protocol === 'rediss:', 'is neither redis nor rediss'),
  v.check(({ hostname }) => hostname !== '', 'names no host'),
);

const secretText = v.optional(v.string());

/** Kubernetes sets such in every container beside a Service that is called `frontdesk`. */
const serviceLink = /^FRONTDESK_(?:SERVICE_|PORT_\d)/;
const kubernetes = ' (Kubernetes sets it for a Service of that name: say `enableServiceLinks: false`.)';

/** Every variable that may be set; a FRONTDESK_ name that is not here is taken for a slip of the pen. */
const environmentSchema = v.object({
  FRONTDESK_API_URL: v.optional(httpUrl),
  FRONTDESK_API_TOKEN: secretText,
  FRONTDESK_API_TOKEN_FILE: secretText,
  FRONTDESK_HOST: v.optional(
    v.pipe(v.string(), v.regex(/^[\w.:-]+$/, 'is not a host name or address')),
    '127.0.0.1',
  ),
  FRONTDESK_PORT: v.optional(wholeNumber(0, 65_535), '3000'),
  FRONTDESK_ORIGIN: v.optional(
    v.pipe(
      httpUrl,
      v.check(({ pathname }) => pathname === '/', 'has a path: an origin is scheme, host and port alone'),
      v.transform(({ origin }) => origin),
    ),
  ),
  FRONTDESK_TIME_ZONE: v.optional(
    v.pipe(v.string(), v.check(isTimeZone, 'is not an IANA time zone such as America/New_York')),
    'America/New_York',
  ),
  FRONTDESK_RECORDING_HOSTS: v.optional(
    listOf(parseAllowedHost, 'has an entry that is not host or host:port'),
    '',
  ),
  FRONTDESK_DATA_DIR: v.optional(v.pipe(v.string(), v.nonEmpty('is empty')), 'data'),
  FRONTDESK_SECRET: secretText,
  FRONTDESK_SECRET_FILE: secretText,
  FRONTDESK_AUTH: v.optional(v.picklist(['accounts', 'oidc', 'none'], 'is none of accounts, oidc, none')),
  FRONTDESK_DEMO_MESSAGES: v.optional(wholeNumber(0, 1_000_000)),
  FRONTDESK_TRUSTED_PROXIES: v.optional(listOf(parseCidr, 'has an entry that is not an address or CIDR'), ''),
  FRONTDESK_METRICS_PORT: v.optional(wholeNumber(0, 65_535)),
  FRONTDESK_REDIS_URL: v.optional(redisUrl),
  FRONTDESK_OIDC_ISSUER: v.optional(httpUrl),
  FRONTDESK_OIDC_CLIENT_ID: v.optional(v.pipe(v.string(), v.nonEmpty('is empty'))),
  FRONTDESK_OIDC_CLIENT_SECRET: secretText,
  FRONTDESK_OIDC_CLIENT_SECRET_FILE: secretText,
});

/** What the commands need: they run without the server's token and secrets. */
const storeSchema = v.pick(environmentSchema, [
  'FRONTDESK_DATA_DIR',
  'FRONTDESK_REDIS_URL',
  'FRONTDESK_TIME_ZONE',
]);

export type Environment = v.InferOutput<typeof environmentSchema>;

/** Reads the FRONTDESK_ variables; throws a ConfigError that lists everything wrong with them. */
export function parseEnvironment(env: NodeJS.ProcessEnv): Environment {
  return parse(environmentSchema, env);
}

/** As `parseEnvironment`, where only the stores and the time zone are of use. */
export function parseStoreEnvironment(env: NodeJS.ProcessEnv): v.InferOutput<typeof storeSchema> {
  return parse(storeSchema, env);
}

function parse<Schema extends typeof environmentSchema | typeof storeSchema>(
  schema: Schema,
  env: NodeJS.ProcessEnv,
): v.InferOutput<Schema> {
  const names = Object.keys(env).filter((name) => name.startsWith('FRONTDESK_'));
  const unknown = names
    .filter((name) => !(name in environmentSchema.entries))
    .map(
      (name) =>
        `${name} is not a variable of Frontdesk. Is it misspelt?${serviceLink.test(name) ? kubernetes : ''}`,
    );
  const parsed = v.safeParse(schema, env, { abortPipeEarly: true });
  const wrong = (parsed.issues ?? []).map((issue) => `${String(issue.path?.[0]?.key)} ${issue.message}`);
  if (!parsed.success || unknown.length > 0) throw new ConfigError([...unknown, ...wrong]);
  return parsed.output;
}
