import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadConfig } from '#src/proxy/config.ts';
import { ConfigError } from './configError.ts';

type Variables = Record<string, string | undefined>;

const service = {
  FRONTDESK_API_URL: 'https://api.example/api',
  FRONTDESK_API_TOKEN: 'a-long-enough-token',
  FRONTDESK_SECRET: 's'.repeat(32),
};
const provider = {
  FRONTDESK_OIDC_ISSUER: 'https://id.example/office',
  FRONTDESK_OIDC_CLIENT_ID: 'frontdesk',
  FRONTDESK_OIDC_CLIENT_SECRET: 'the-canary-secret',
};

function problems(env: Variables): string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

test.each<[string, Variables, string]>([
  ['a service', service, 'accounts'],
  ['a service with a provider', { ...service, ...provider }, 'oidc'],
  ['a service with FRONTDESK_AUTH=accounts', { ...service, FRONTDESK_AUTH: 'accounts' }, 'accounts'],
  ['a service with FRONTDESK_AUTH=none', { ...service, FRONTDESK_AUTH: 'none' }, 'none'],
  ['nothing', {}, 'none'],
  ['the demo with FRONTDESK_AUTH=accounts', { FRONTDESK_AUTH: 'accounts' }, 'accounts'],
])('with %s', (_, env, way) => {
  expect(loadConfig(env).signIn.way).toBe(way);
});

test('what the provider knows Frontdesk by, the secret from a file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'frontdesk-config-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'secret');
  writeFileSync(file, 'the-canary-secret\n');
  const { signIn } = loadConfig({
    ...service,
    ...provider,
    FRONTDESK_OIDC_CLIENT_SECRET: undefined,
    FRONTDESK_OIDC_CLIENT_SECRET_FILE: file,
  });
  expect(signIn).toEqual({
    way: 'oidc',
    registration: {
      issuer: new URL('https://id.example/office'),
      clientId: 'frontdesk',
      clientSecret: 'the-canary-secret',
    },
  });
});

test.each<[string, Variables]>([
  ['FRONTDESK_OIDC_ISSUER', { FRONTDESK_OIDC_ISSUER: 'canary' }],
  ['FRONTDESK_OIDC_ISSUER', { FRONTDESK_OIDC_ISSUER: 'http://canary.example' }],
  [
    'FRONTDESK_OIDC_ISSUER',
    { FRONTDESK_OIDC_ISSUER: 'https://canary.example/.well-known/openid-configuration' },
  ],
  ['FRONTDESK_OIDC_ISSUER', { FRONTDESK_OIDC_ISSUER: 'https://login.microsoftonline.com/common/v2.0' }],
  [
    'FRONTDESK_OIDC_ISSUER',
    {
      FRONTDESK_AUTH: 'oidc',
      FRONTDESK_OIDC_ISSUER: undefined,
      FRONTDESK_OIDC_CLIENT_ID: undefined,
      FRONTDESK_OIDC_CLIENT_SECRET: undefined,
    },
  ],
  ['FRONTDESK_OIDC_CLIENT_ID', { FRONTDESK_OIDC_CLIENT_ID: undefined }],
  ['FRONTDESK_OIDC_CLIENT_ID', { FRONTDESK_OIDC_CLIENT_ID: '' }],
  ['FRONTDESK_OIDC_CLIENT_ID', { FRONTDESK_OIDC_ISSUER: undefined }],
  ['FRONTDESK_OIDC_CLIENT_SECRET', { FRONTDESK_OIDC_CLIENT_SECRET: undefined }],
  ['FRONTDESK_OIDC_CLIENT_SECRET', { FRONTDESK_OIDC_CLIENT_SECRET: '' }],
  ['FRONTDESK_OIDC_CLIENT_SECRET', { FRONTDESK_OIDC_CLIENT_SECRET_FILE: '/canary' }],
  ['FRONTDESK_OIDC_CLIENT_SECRET', { FRONTDESK_OIDC_ISSUER: undefined, FRONTDESK_OIDC_CLIENT_ID: undefined }],
  [
    'FRONTDESK_OIDC_CLIENT_SECRET_FILE',
    { FRONTDESK_OIDC_CLIENT_SECRET: undefined, FRONTDESK_OIDC_CLIENT_SECRET_FILE: '/canary' },
  ],
  ['FRONTDESK_AUTH', { FRONTDESK_AUTH: 'accounts' }],
  ['FRONTDESK_AUTH', { FRONTDESK_AUTH: 'none' }],
])('%s with %o stops the start, and its value is not told', (name, more) => {
  const said = problems({ ...service, ...provider, ...more });
  expect(said).toEqual([expect.stringMatching(new RegExp(`^${name}\\b`))]);
  expect(said.join('')).not.toContain('canary');
});

test('on the network, the public origin must be told: every other name is refused', () => {
  const open = { ...service, FRONTDESK_HOST: '0.0.0.0' };
  expect(problems(open)).toEqual([expect.stringMatching(/^FRONTDESK_ORIGIN is required/)]);
  expect(problems({ ...open, FRONTDESK_ORIGIN: 'https://desk.example' })).toEqual([]);
});

test.each<[string, Variables]>([
  ['a service without sign-in', { ...service, FRONTDESK_AUTH: 'none' }],
  ['the demo', {}],
])('%s is not opened to the network, whatever its origin', (_, env) => {
  const open = { ...env, FRONTDESK_HOST: '0.0.0.0', FRONTDESK_ORIGIN: 'https://desk.example' };
  expect(problems(open)).toEqual([expect.stringMatching(/FRONTDESK_HOST must be a loopback address/)]);
});
