import { randomBytes } from 'node:crypto';
import type { AllowedHost } from './audio/allowedHosts.ts';
import { ConfigError } from './config/configError.ts';
import { type Environment, parseEnvironment } from './config/environment.ts';
import { readSignIn, type SignInConfig } from './config/readSignIn.ts';
import { keptSealingSecret, readSecret, sealingSecret } from './config/secrets.ts';
import { isLoopback } from './guards/loopback.ts';

/** Where the V2 API is, and what opens it. `url` has no trailing slash: `/v2/…` is put after it. */
export interface Service {
  url: URL;
  token: string;
}

export interface Config {
  host: string;
  port: number;
  origin: string;
  timeZone: string;
  /** Null: nothing is configured, and the demo service with `demoMessages` messages stands in. */
  service: Service | null;
  signIn: SignInConfig;
  /** Where the embedded store is. */
  dataFolder: string;
  demoMessages: number | undefined;
  recordingHosts: AllowedHost[];
  /** Key material that seals the links of recordings. */
  secret: Buffer;
  trustedProxies: string[];
  /** Where replicas meet, password and all; null: this server is alone. */
  redisUrl: URL | null;
  /** Where this machine alone can read metrics; null: nowhere. */
  metricsPort: number | null;
}

/** Reads the whole configuration from the environment; throws a ConfigError that names each variable that is wrong. */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const read = parseEnvironment(env);
  const service = readService(read);
  const signIn = readSignIn(read, service === null);
  const port = read.FRONTDESK_PORT;
  return {
    host: read.FRONTDESK_HOST,
    port,
    origin: readOrigin(read),
    timeZone: read.FRONTDESK_TIME_ZONE,
    service,
    signIn,
    dataFolder: read.FRONTDESK_DATA_DIR,
    demoMessages: read.FRONTDESK_DEMO_MESSAGES,
    recordingHosts: read.FRONTDESK_RECORDING_HOSTS,
    secret: readSealingSecret(read, service),
    trustedProxies: read.FRONTDESK_TRUSTED_PROXIES,
    redisUrl: read.FRONTDESK_REDIS_URL ?? null,
    metricsPort: read.FRONTDESK_METRICS_PORT ?? null,
  };
}

function readService(read: Environment): Service | null {
  const token = readSecret('FRONTDESK_API_TOKEN', read.FRONTDESK_API_TOKEN, read.FRONTDESK_API_TOKEN_FILE);
  const url = read.FRONTDESK_API_URL;
  if (!url) {
    if (token !== null) throw new ConfigError(['FRONTDESK_API_TOKEN is set without FRONTDESK_API_URL']);
    return null;
  }
  if (token === null) throw new ConfigError(['FRONTDESK_API_TOKEN is required with FRONTDESK_API_URL']);
  if (url.protocol === 'http:' && !isLoopback(url.hostname.replace(/^\[(.*)\]$/, '$1'))) {
    throw new ConfigError([
      'FRONTDESK_API_URL is http: the token would cross the network for all to read. Say https',
    ]);
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new ConfigError(['FRONTDESK_API_TOKEN has a character that cannot stand in a header']);
  }
  return { url: withoutTrailingSlash(url), token };
}

function withoutTrailingSlash(url: URL): URL {
  const trimmed = new URL(url);
  trimmed.pathname = url.pathname.replace(/\/+$/, '');
  return trimmed;
}

/** On another host than loopback a browser's name for this server cannot be guessed, and requests by any other are refused. */
function readOrigin({ FRONTDESK_ORIGIN: origin, FRONTDESK_HOST: host, FRONTDESK_PORT: port }: Environment) {
  if (origin !== undefined) return origin;
  if (isLoopback(host)) return `http://localhost:${port}`;
  throw new ConfigError([
    'FRONTDESK_ORIGIN is required where FRONTDESK_HOST is no loopback address: it is what browsers call this server, as https://desk.example',
  ]);
}

function readSealingSecret(read: Environment, service: Service | null): Buffer {
  const given = readSecret('FRONTDESK_SECRET', read.FRONTDESK_SECRET, read.FRONTDESK_SECRET_FILE);
  if (given !== null) return sealingSecret(given);
  // The demo leaves nothing behind: its links live as long as its process.
  return service ? keptSealingSecret(read.FRONTDESK_DATA_DIR) : randomBytes(32);
}
