import { afterEach, expect, test } from 'vitest';
import { createBrowser } from './testing/browser.ts';
import { origin, startFrontdesk } from './testing/frontdesk.ts';
import { type IdentityProvider, startIdentityProvider } from './testing/identityProvider.ts';
import { authorize, start } from './testing/visit.ts';

const DISCOVERY = '/.well-known/openid-configuration';

let provider: IdentityProvider | undefined;
afterEach(() => provider?.stop());

async function setUp(
  interfere?: Parameters<typeof startIdentityProvider>[0]['interfere'],
  options: Partial<Parameters<typeof startFrontdesk>[0]> = {},
) {
  provider = await startIdentityProvider({ origin, ...(interfere ? { interfere } : {}) });
  const frontdesk = startFrontdesk({ issuer: provider.issuer, ...provider.client, ...options });
  return { provider, frontdesk, browser: createBrowser(frontdesk.app, origin) };
}

const fail = () => Promise.reject(new Error('the store is down'));
const failed = (code: string) => new URL(`/sign-in?failed=${code}`, origin);

test('oidc: a provider that is down at the start stops nothing; sign-in says so, and recovers', async () => {
  const { provider: down, frontdesk, browser } = await setUp();
  await down.stop();
  await frontdesk.app.ready();
  expect(await start(browser)).toEqual(failed('unavailable'));
  await down.restart();
  expect(await start(browser)).toEqual(failed('unavailable'));
  frontdesk.wait(5);
  await browser.get(await authorize(browser, await start(browser)));
  expect(frontdesk.started).toHaveLength(1);
});

test('oidc: a crowd at the sign-in page asks a provider in trouble once', async () => {
  const {
    provider: busy,
    frontdesk,
    browser,
  } = await setUp((answer) => {
    if (answer.path === DISCOVERY) answer.status = 503;
  });
  const crowd = await Promise.all(Array.from({ length: 20 }, () => start(browser)));
  expect(new Set(crowd.map(String))).toEqual(new Set([failed('unavailable').href]));
  frontdesk.wait(4);
  await start(browser);
  expect(busy.requests(DISCOVERY)).toHaveLength(1);
});

test('oidc: what the provider says of itself is read again after an hour, and kept while it is down', async () => {
  const { provider: changing, frontdesk, browser } = await setUp();
  await start(browser);
  frontdesk.wait(3599);
  await start(browser);
  expect(changing.requests(DISCOVERY)).toHaveLength(1);
  frontdesk.wait(1);
  await start(browser);
  expect(changing.requests(DISCOVERY)).toHaveLength(2);
  await changing.stop();
  frontdesk.wait(7200);
  expect((await start(browser)).pathname).toBe('/auth');
});

test('oidc: a provider that goes down in the middle of a sign-in', async () => {
  const { provider: falling, frontdesk, browser } = await setUp();
  const back = await authorize(browser, await start(browser));
  await falling.stop();
  expect((await browser.get(back)).location).toEqual(failed('unavailable'));
  expect(frontdesk.audited).toEqual([['sign_in_failed', null]]);
});

test('oidc: a provider that never answers is waited for no longer than it may take', async () => {
  const { browser } = await setUp(
    async ({ path }) => {
      if (path === DISCOVERY) await new Promise(() => {});
    },
    { patience: 0.05 },
  );
  expect(await start(browser)).toEqual(failed('unavailable'));
});

test.each([
  ['an address that has no provider', 404, {}],
  ['a page instead of a document', 200, 'A page'],
  ['the document of another provider', 200, { issuer: 'https://id.other.example' }],
  ['a provider without an address to sign in at', 200, { authorization_endpoint: undefined }],
  [
    'a provider that takes no client secret',
    200,
    { token_endpoint_auth_methods_supported: ['private_key_jwt'] },
  ],
])('oidc: %s is a matter of configuration', async (_, status, change) => {
  const { browser } = await setUp((answer) => {
    if (answer.path !== DISCOVERY) return;
    answer.status = status;
    answer.body = typeof change === 'string' ? change : { ...(answer.body as object), ...change };
  });
  expect(await start(browser)).toEqual(failed('misconfigured'));
});

test('oidc: so is a client secret that the provider does not know', async () => {
  const { browser } = await setUp(undefined, { clientSecret: 'another secret, or an old one' });
  const back = await authorize(browser, await start(browser));
  expect((await browser.get(back)).location).toEqual(failed('misconfigured'));
});

test('oidc: an ID token that the provider has not signed as it stands is refused', async () => {
  const { frontdesk, browser } = await setUp((answer) => {
    if (answer.path !== '/token') return;
    const tokens = answer.body as { id_token: string };
    const [head, claims = '', signature] = tokens.id_token.split('.');
    const changed = { ...JSON.parse(Buffer.from(claims, 'base64url').toString()), sub: 'boss' };
    tokens.id_token = [head, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.');
  });
  const back = await authorize(browser, await start(browser));
  expect((await browser.get(back)).location).toEqual(failed('refused'));
  expect(frontdesk.started).toEqual([]);
});

test.each([
  ['a session store that is down gives no cookie', { sessions: { start: fail } }],
  ['a session that cannot be audited is not given', { audit: fail }],
])('oidc: %s', async (_, options) => {
  const { browser } = await setUp(undefined, options);
  const { location } = await browser.get(await authorize(browser, await start(browser)));
  expect(location).toEqual(failed('unavailable'));
  expect(browser.cookies('/').size).toBe(0);
});
