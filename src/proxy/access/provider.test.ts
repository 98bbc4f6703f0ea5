import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, createBrowser } from '#src/proxy/oidc/testing/browser.ts';
import { type IdentityProvider, startIdentityProvider } from '#src/proxy/oidc/testing/identityProvider.ts';
import { authorize, start } from '#src/proxy/oidc/testing/visit.ts';
import { sqliteSessions } from '#src/proxy/sessions/sqliteSessions.ts';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { password, startOffice } from '#src/proxy/testing/office.ts';
import { testHost } from '#src/proxy/testing/testProxy.ts';
import { messages } from '#src/proxy/testing/v2Bodies.ts';

const origin = `http://${testHost}`;
const url = '/api/v2/messages';

let provider: IdentityProvider;
beforeAll(async () => {
  provider = await startIdentityProvider({ origin, people: { ann: { preferred_username: 'ann.lee' } } });
});
afterAll(() => provider.stop());

async function startAtProvider() {
  const service = await startFaultServer(answersJson(messages));
  const registration = { issuer: provider.issuer, ...provider.client };
  const office = await startOffice(service.url, { signIn: { way: 'oidc', registration } });
  return { ...office, service, browser: createBrowser(office.app, origin) };
}

async function signInAs(browser: Browser): Promise<{ cookie: string }> {
  await browser.get(await authorize(browser, await start(browser)));
  return { cookie: `frontdesk=${browser.cookies('/').get('frontdesk')}` };
}

test('whoever the provider lets in reads messages, and signs out here and there', async () => {
  const { app, get, browser, trail } = await startAtProvider();
  expect((await get('/session')).json()).toMatchObject({ signIn: 'oidc' });
  const cookie = await signInAs(browser);
  expect((await get('/session', cookie)).json()).toMatchObject({
    user: 'ann.lee',
    signIn: 'oidc',
    idleSeconds: 900,
  });
  expect((await get(url, cookie)).json()).toEqual(messages);

  const headers = { host: testHost, 'sec-fetch-site': 'same-origin', 'x-frontdesk': '1', ...cookie };
  const answer = await app.inject({ method: 'DELETE', url: '/session', headers });
  const { signOutAt } = answer.json<{ signOutAt: string }>();
  expect(answer.statusCode).toBe(200);
  expect(new URL(signOutAt).origin).toBe(provider.issuer.origin);
  expect(new URL(signOutAt).searchParams.get('id_token_hint')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  expect((await get(url, cookie)).statusCode).toBe(401);
  expect(trail()).toEqual(['ann.lee signed in', 'ann.lee signed out']);
});

test('row 1: of the ways to the provider these two are public, and nothing below them', async () => {
  const { app, service } = await startAtProvider();
  const status = async (address: string) =>
    (await app.inject({ url: address, headers: { host: testHost } })).statusCode;
  expect({
    '/session/oidc': await status('/session/oidc'),
    '/session/oidc/callback': await status('/session/oidc/callback'),
    '/session/oidc/anything': await status('/session/oidc/anything'),
    [url]: await status(url),
  }).toEqual({
    '/session/oidc': 302,
    '/session/oidc/callback': 302,
    '/session/oidc/anything': 401,
    [url]: 401,
  });
  expect(service.requests).toEqual([]);
});

test('row 5: a session that the browser had before ends when another begins', async () => {
  const { get, browser } = await startAtProvider();
  const first = await signInAs(browser);
  const second = await signInAs(browser);
  expect(second).not.toEqual(first);
  expect((await get(url, first)).statusCode).toBe(401);
  expect((await get(url, second)).statusCode).toBe(200);
});

test('row 8: the cookie is for this server alone', async () => {
  const { browser } = await startAtProvider();
  const { headers } = await browser.get(await authorize(browser, await start(browser)));
  expect(headers.getSetCookie()).toContainEqual(
    expect.stringMatching(/^frontdesk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
  );
});

test('row 10: other sites lead a browser there and back, and their scripts and frames do not', async () => {
  const { get } = await startAtProvider();
  const from = (site: string, mode: string) =>
    get('/session/oidc/callback?state=x', { 'sec-fetch-site': site, 'sec-fetch-mode': mode });
  expect((await from('cross-site', 'navigate')).statusCode).toBe(302);
  for (const mode of ['cors', 'no-cors', 'same-origin', 'websocket'])
    expect((await from('cross-site', mode)).statusCode).toBe(403);
  const elsewhere = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
  expect((await get('/session', elsewhere)).statusCode).toBe(403);
});

test('no name and password lead in where the provider signs people in, nor does a session by one', async () => {
  const { post, get, store } = await startAtProvider();
  const answer = await post('/session', { username: 'Maria', password });
  expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([403, undefined]);
  const { id } = await sqliteSessions(store, Date.now).start('Maria', 'accounts');
  expect((await get(url, { cookie: `frontdesk=${id}` })).statusCode).toBe(401);
});

test('row 3: an address that comes and goes without end is held off, and others are not', async () => {
  const { app } = await startAtProvider();
  const visit = (remoteAddress: string, more = {}) =>
    app.inject({ url: '/session/oidc/callback', remoteAddress, headers: { host: testHost, ...more } });
  for (let n = 0; n < 300; n += 1) await visit('203.0.113.7');
  const held = await visit('203.0.113.7', { 'x-forwarded-for': '198.51.100.4' });
  expect([held.statusCode, held.json().error.code]).toEqual([429, 'rate_limited']);
  expect(Number(held.headers['retry-after'])).toBeGreaterThan(0);
  expect((await visit('198.51.100.4')).statusCode).toBe(302);
});
