import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ConfigError } from './config/configError.ts';
import { loadConfig } from './config.ts';

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'frontdesk-config-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

function fileWith(text: string): string {
  const file = path.join(folder(), 'file');
  writeFileSync(file, text);
  return file;
}

/** The smallest configuration that connects to a service. */
function connected(more: Record<string, string | undefined> = {}) {
  return {
    FRONTDESK_API_URL: 'https://api.example/api',
    FRONTDESK_API_TOKEN: 'a-long-enough-token',
    FRONTDESK_AUTH: 'none',
    FRONTDESK_SECRET: 's'.repeat(32),
    ...more,
  };
}

function problems(env: Record<string, string | undefined>): string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

test('nothing configured is the demo, on loopback', () => {
  expect(loadConfig({ PATH: '/bin' })).toMatchObject({
    service: null,
    host: '127.0.0.1',
    port: 3000,
    origin: 'http://localhost:3000',
    timeZone: 'America/New_York',
    recordingHosts: [],
    trustedProxies: [],
    redisUrl: null,
    signIn: { way: 'none' },
    dataFolder: 'data',
  });
});

test('a configured service', () => {
  const config = loadConfig(
    connected({
      FRONTDESK_API_URL: 'https://api.example/api/',
      FRONTDESK_PORT: '8443',
      FRONTDESK_ORIGIN: 'https://frontdesk.example',
      FRONTDESK_TIME_ZONE: 'Europe/Warsaw',
      FRONTDESK_RECORDING_HOSTS: 'cdn.example, Store.Example:9000,[::1]:80',
      FRONTDESK_TRUSTED_PROXIES: '10.0.0.0/8,::1',
      FRONTDESK_REDIS_URL: 'rediss://default:p%40ss@redis.example:6380/2',
    }),
  );
  expect(config).toMatchObject({
    port: 8443,
    origin: 'https://frontdesk.example',
    timeZone: 'Europe/Warsaw',
    recordingHosts: [
      { name: 'cdn.example', port: null },
      { name: 'store.example', port: 9000 },
      { name: '[::1]', port: 80 },
    ],
    trustedProxies: ['10.0.0.0/8', '::1'],
  });
  expect(config.service?.url.href).toBe('https://api.example/api');
  expect(config.redisUrl?.href).toBe('rediss://default:p%40ss@redis.example:6380/2');
});

test.each<[string, Record<string, string | undefined>]>([
  ['FRONTDESK_API_URL', { FRONTDESK_API_URL: 'wrong-value' }],
  ['FRONTDESK_API_URL', { FRONTDESK_API_URL: 'ftp://wrong-value.example/api' }],
  ['FRONTDESK_API_URL', { FRONTDESK_API_URL: 'https://user:wrong-value@api.example/api' }],
  ['FRONTDESK_API_URL', { FRONTDESK_API_URL: 'https://api.example/api?wrong-value' }],
  ['FRONTDESK_API_URL', { FRONTDESK_API_URL: 'https://api.example/api#wrong-value' }],
  ['FRONTDESK_API_URL', { FRONTDESK_API_URL: 'https://api.example/api?' }],
  ['FRONTDESK_API_URL', { FRONTDESK_API_URL: 'http://wrong-value.example/api' }],
  ['FRONTDESK_API_URL', { FRONTDESK_API_URL: 'http://10.0.0.7/wrong-value' }],
  ['FRONTDESK_API_TOKEN', { FRONTDESK_API_TOKEN: undefined }],
  ['FRONTDESK_API_TOKEN', { FRONTDESK_API_TOKEN: '' }],
  ['FRONTDESK_API_TOKEN', { FRONTDESK_API_TOKEN: 'wrong-value\nX: y' }],
  ['FRONTDESK_API_TOKEN', { FRONTDESK_API_TOKEN: 'wrong-väl' }],
  ['FRONTDESK_API_TOKEN', { FRONTDESK_API_TOKEN_FILE: '/wrong-value' }],
  ['FRONTDESK_API_TOKEN_FILE', { FRONTDESK_API_TOKEN: undefined, FRONTDESK_API_TOKEN_FILE: '/wrong-value' }],
  ['FRONTDESK_API_TOKEN', { FRONTDESK_API_URL: undefined }],
  ['FRONTDESK_HOST', { FRONTDESK_HOST: 'wrong value' }],
  ['FRONTDESK_PORT', { FRONTDESK_PORT: 'wrong-value' }],
  ['FRONTDESK_PORT', { FRONTDESK_PORT: '65536' }],
  ['FRONTDESK_PORT', { FRONTDESK_PORT: '' }],
  ['FRONTDESK_ORIGIN', { FRONTDESK_ORIGIN: 'https://frontdesk.example/wrong-value' }],
  ['FRONTDESK_TIME_ZONE', { FRONTDESK_TIME_ZONE: 'Wrong-value' }],
  ['FRONTDESK_RECORDING_HOSTS', { FRONTDESK_RECORDING_HOSTS: 'ok.example,https://wrong-value.example' }],
  ['FRONTDESK_RECORDING_HOSTS', { FRONTDESK_RECORDING_HOSTS: 'wrong-value.example:99999' }],
  ['FRONTDESK_RECORDING_HOSTS', { FRONTDESK_RECORDING_HOSTS: '*.wrong-value.example' }],
  ['FRONTDESK_SECRET', { FRONTDESK_SECRET: 'wrong-value' }],
  ['FRONTDESK_AUTH', { FRONTDESK_AUTH: 'wrong-value' }],
  ['FRONTDESK_TRUSTED_PROXIES', { FRONTDESK_TRUSTED_PROXIES: '10.0.0.0/33' }],
  ['FRONTDESK_TRUSTED_PROXIES', { FRONTDESK_TRUSTED_PROXIES: 'wrong-value' }],
  ['FRONTDESK_TRUSTED_PROXIES', { FRONTDESK_TRUSTED_PROXIES: '0.0.0.0/0' }],
  ['FRONTDESK_TRUSTED_PROXIES', { FRONTDESK_TRUSTED_PROXIES: '::/0' }],
  ['FRONTDESK_REDIS_URL', { FRONTDESK_REDIS_URL: 'wrong-value' }],
  ['FRONTDESK_REDIS_URL', { FRONTDESK_REDIS_URL: 'redis:///wrong-value' }],
  ['FRONTDESK_REDIS_URL', { FRONTDESK_REDIS_URL: 'http://:wrong-value@redis.example' }],
  ['FRONTDESK_API_TOKN', { FRONTDESK_API_TOKN: 'wrong-value' }],
  ['FRONTDESK_DEMO_MESSAGES', { FRONTDESK_DEMO_MESSAGES: '-1' }],
])('%s with %o stops the start, and its value is not told', (name, more) => {
  const said = problems(connected(more));
  expect(said).toEqual([expect.stringMatching(new RegExp(`^${name}\\b`))]);
  expect(said.join('')).not.toMatch(/wrong.v/i);
});

test('everything that is wrong is told at once', () => {
  expect(problems({ FRONTDESK_PORT: 'x', FRONTDESK_TIME_ZONE: 'x', FRONTDESK_HOSTS: 'x' })).toHaveLength(3);
});

test.each<[string, Record<string, string | undefined>]>([
  ['a service without sign-in, open to the network', connected({ FRONTDESK_HOST: '0.0.0.0' })],
  ['the demo, open to the network', { FRONTDESK_HOST: '0.0.0.0' }],
  ['the demo on a public name', { FRONTDESK_HOST: 'frontdesk.example' }],
])('%s, is refused', (_, env) => {
  expect(problems(env)).toHaveLength(1);
});

test.each(['127.0.0.1', '127.8.8.8', '::1', 'localhost'])('without sign-in, %s is near enough', (host) => {
  expect(problems(connected({ FRONTDESK_HOST: host }))).toEqual([]);
});

function tokenOf(fileText: string): string | undefined {
  const env = connected({ FRONTDESK_API_TOKEN: undefined, FRONTDESK_API_TOKEN_FILE: fileWith(fileText) });
  return loadConfig(env).service?.token;
}

test('a token from a file loses the newline that ends the file, and no more', () => {
  expect(tokenOf('a-long-enough-token\n')).toBe('a-long-enough-token');
  expect(tokenOf('a-long-enough-token\r\n')).toBe('a-long-enough-token');
  expect(() => tokenOf('a-long-enough-token\n\n')).toThrow(ConfigError);
  expect(() => tokenOf('\n')).toThrow(ConfigError);
});

test('the secret of links is made once, readable by this user alone, and kept', () => {
  const data = path.join(folder(), 'data');
  const env = connected({ FRONTDESK_SECRET: undefined, FRONTDESK_DATA_DIR: data });
  const first = loadConfig(env).secret;
  expect(first.length).toBeGreaterThanOrEqual(32);
  expect(statSync(path.join(data, 'secret')).mode & 0o777).toBe(0o600);
  expect(loadConfig(env).secret).toEqual(first);
  expect(readFileSync(path.join(data, 'secret'))).toEqual(first);
});

test('half a secret, which a full disk once left, stops the start and names its file', () => {
  const data = folder();
  writeFileSync(path.join(data, 'secret'), 'half');
  const said = problems(connected({ FRONTDESK_SECRET: undefined, FRONTDESK_DATA_DIR: data }));
  expect(said).toEqual([expect.stringMatching(/^FRONTDESK_DATA_DIR .*`secret`/)]);
});

test.each(['http://localhost:4000/api', 'http://127.0.0.1/api', 'http://[::1]:4000/api'])(
  'a service on this machine may be asked without encryption, as %s',
  (url) => {
    expect(problems(connected({ FRONTDESK_API_URL: url }))).toEqual([]);
  },
);

test('what Kubernetes sets by itself is told with the way out of it', () => {
  const said = problems(
    connected({ FRONTDESK_SERVICE_HOST: '10.0.0.1', FRONTDESK_PORT_3000_TCP: 'tcp://x' }),
  );
  expect(said).toEqual([
    expect.stringContaining('enableServiceLinks'),
    expect.stringContaining('enableServiceLinks'),
  ]);
});

test('a data folder that cannot be written to stops the start', () => {
  const data = path.join(fileWith('a file, not a folder'), 'data');
  expect(problems(connected({ FRONTDESK_SECRET: undefined, FRONTDESK_DATA_DIR: data }))).toEqual([
    expect.stringMatching(/^FRONTDESK_DATA_DIR /),
  ]);
});
