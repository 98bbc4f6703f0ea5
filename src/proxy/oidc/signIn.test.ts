import cookies from '@fastify/cookie';
import Fastify from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Browser, createBrowser } from './testing/browser.ts';
import { type Frontdesk, origin, startFrontdesk } from './testing/frontdesk.ts';
import { type IdentityProvider, startIdentityProvider } from './testing/identityProvider.ts';
import { authorize, start } from './testing/visit.ts';

const people = {
  ann: { preferred_username: 'ann.lee' },
  bob: { email: 'bob@office.example', email_verified: true },
  eve: { email: 'ann.lee@office.example', email_verified: false },
};

let provider: IdentityProvider;
let frontdesk: Frontdesk;
let browser: Browser;

beforeAll(async () => {
  provider = await startIdentityProvider({ origin, people });
});
afterAll(() => provider.stop());
beforeEach(() => {
  frontdesk = startFrontdesk({ issuer: provider.issuer, ...provider.client });
  browser = createBrowser(frontdesk.app, origin);
});

test('oidc: a browser is sent to the provider with state, nonce and an S256 challenge', async () => {
  const address = await start(browser);
  expect(`${address.origin}${address.pathname}`).toBe(`${provider.issuer.origin}/auth`);
  expect(Object.fromEntries(address.searchParams)).toEqual({
    response_type: 'code',
    client_id: 'frontdesk',
    redirect_uri: 'https://frontdesk.example/session/oidc/callback',
    scope: 'openid profile email',
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: 'S256',
  });
  expect((await start(browser)).searchParams.get('state')).not.toBe(address.searchParams.get('state'));
});

test('oidc: signing in at the provider starts a session and leads to the page that was asked for', async () => {
  const back = await authorize(browser, await start(browser, '/calls/36?tab=notes'));
  const landing = await browser.get(back);
  expect(landing.status).toBe(200);
  expect(landing.text).toContain('content="0; url=/calls/36?tab=notes"');
  expect(frontdesk.started).toEqual([
    {
      id: 'session-1',
      user: 'ann.lee',
      via: 'oidc',
      idToken: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    },
  ]);
  expect(frontdesk.audited).toEqual([['signed_in', 'ann.lee']]);
  expect(browser.cookies('/')).toEqual(new Map([['__Host-frontdesk', 'session-1']]));
  expect(Object.fromEntries(landing.headers)).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  });
});

test.each([
  ['ann', 'ann.lee'],
  ['bob', 'bob@office.example'],
  ['eve', 'eve'],
])('oidc: %s goes by the name %s', async (login, user) => {
  await browser.get(await authorize(browser, await start(browser), login));
  expect(frontdesk.started).toMatchObject([{ user }]);
});

test('oidc: the UserInfo endpoint is asked only where the ID token has no name', async () => {
  const talkative = await startIdentityProvider({
    origin,
    people,
    userInfoOnly: false,
    authMethod: 'client_secret_post',
  });
  frontdesk = startFrontdesk({ issuer: talkative.issuer, ...talkative.client });
  browser = createBrowser(frontdesk.app, origin);
  await browser.get(await authorize(browser, await start(browser)));
  await talkative.stop();
  expect(frontdesk.started).toMatchObject([{ user: 'ann.lee' }]);
  expect(talkative.requests('/me')).toHaveLength(0);
});

test('oidc: open redirect: the way back leads nowhere but to a page of ours', async () => {
  const back = await authorize(browser, await start(browser, '/.//evil.example'));
  expect((await browser.get(back)).text).toContain('content="0; url=/"');
});

test('row 5: a preset session cookie is never adopted', async () => {
  browser.setCookie('/', '__Host-frontdesk', 'chosen-by-someone-else');
  await browser.get(await authorize(browser, await start(browser)));
  expect(browser.cookies('/').get('__Host-frontdesk')).toBe('session-1');
});

test('row 22: no cookie and no header of the visitor reaches the provider', async () => {
  browser.setCookie('/', '__Host-frontdesk', 'old');
  const asked = provider.requests('/token').length;
  await browser.get(await authorize(browser, await start(browser)));
  const [exchange] = provider.requests('/token').slice(asked);
  expect(
    Object.keys(exchange?.headers ?? {})
      .toSorted()
      .join(' '),
  ).toBe(
    'accept accept-encoding accept-language authorization connection content-length content-type host sec-fetch-mode user-agent',
  );
  expect(exchange?.headers['user-agent']).toMatch(/^openid-client/);
});

test('oidc: a sign-in under way is sealed in a cookie that only this browser sends, for ten minutes', async () => {
  const { headers, location } = await browser.get('/session/oidc');
  const [cookie = ''] = headers.getSetCookie();
  expect(cookie).toMatch(
    /^__Host-frontdesk-oidc-[\w-]{8}=[\w-]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  const content = Buffer.from(/=([\w-]+)/.exec(cookie)?.[1] ?? '', 'base64url').toString('latin1');
  for (const name of ['state', 'nonce']) expect(content).not.toContain(location?.searchParams.get(name));
  expect(content).not.toContain('verifier');
});

test('oidc: on plain http, which a browser takes no __Host- cookie from, the name has no prefix', async () => {
  frontdesk = startFrontdesk({
    issuer: provider.issuer,
    ...provider.client,
    origin: 'http://localhost:4000',
  });
  const { headers } = await createBrowser(frontdesk.app, 'http://localhost:4000').get('/session/oidc');
  expect(headers.getSetCookie()).toEqual([
    expect.stringMatching(/^frontdesk-oidc-[^;]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/),
  ]);
});

test('oidc: tabs that sign in at once do not disturb one another', async () => {
  const first = await authorize(browser, await start(browser, '/messages'));
  const second = await authorize(browser, await start(browser, '/to-dos'));
  expect((await browser.get(first)).text).toContain('url=/messages"');
  expect((await browser.get(second)).text).toContain('url=/to-dos"');
});

test('oidc: a page that starts sign-ins without end piles up no cookies', async () => {
  for (let times = 0; times < 30; times += 1) {
    await start(browser);
    expect(browser.cookies('/').size).toBeLessThanOrEqual(8);
  }
  await browser.get(await authorize(browser, await start(browser)));
  expect(frontdesk.started).toHaveLength(1);
});

test('oidc: a HEAD, which link checkers send, starts and finishes nothing', async () => {
  const back = await authorize(browser, await start(browser));
  const cookie = [...browser.cookies('/')].map((pair) => pair.join('=')).join('; ');
  const heads = ['/session/oidc', `${back.pathname}${back.search}`].map((url) =>
    frontdesk.app.inject({ method: 'HEAD', url, headers: { cookie } }),
  );
  expect((await Promise.all(heads)).map(({ statusCode }) => statusCode)).toEqual([404, 404]);
  await browser.get(back);
  expect(frontdesk.started).toHaveLength(1);
});

test('row 2: whatever a request calls this server, browsers come back to our own origin', async () => {
  const { headers } = await frontdesk.app.inject({
    url: '/session/oidc',
    headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' },
  });
  const address = new URL(String(headers.location));
  expect(address.searchParams.get('redirect_uri')).toBe('https://frontdesk.example/session/oidc/callback');
});

test('oidc: a server that reads cookies already can have it too', async () => {
  const app = Fastify();
  await app.register(cookies);
  await app.register(frontdesk.oidc.routes);
  expect(await start(createBrowser(app, origin))).toMatchObject({ pathname: '/auth' });
});
