import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Browser, createBrowser } from './testing/browser.ts';
import { type Frontdesk, origin, startFrontdesk } from './testing/frontdesk.ts';
import { type IdentityProvider, startIdentityProvider } from './testing/identityProvider.ts';
import { authorize, giveUp, start } from './testing/visit.ts';

let provider: IdentityProvider;
let frontdesk: Frontdesk;
let browser: Browser;

const newBrowser = () => createBrowser(frontdesk.app, origin);

beforeAll(async () => {
  provider = await startIdentityProvider({ origin });
});
afterAll(() => provider.stop());
beforeEach(() => {
  frontdesk = startFrontdesk({ issuer: provider.issuer, ...provider.client });
  browser = newBrowser();
});

/** What comes of going to an address: all that the browser gets, and the reason in the log. */
async function visit(to: URL, by = browser) {
  const before = frontdesk.started.length;
  const { status, headers, text } = await by.get(to);
  return {
    status,
    location: headers.get('location'),
    text,
    sessions: frontdesk.started.length - before,
    cookie: headers.getSetCookie().some((line) => line.startsWith('__Host-frontdesk=')),
    reason: JSON.parse(frontdesk.logged.at(-1) ?? '{}').reason,
  };
}

/** The sign-in page with nothing but a code. */
const failure = (code: string, reason: string) => ({
  status: 302,
  location: `/sign-in?failed=${code}`,
  text: '',
  sessions: 0,
  cookie: false,
  reason,
});

const tokenRequests = () => provider.requests('/token').length;

test('row 9: a browser that did not start a sign-in finishes none, whoever signed in for it', async () => {
  const asked = tokenRequests();
  const to = await authorize(browser, await start(browser), 'eve');
  expect(await visit(to, newBrowser())).toEqual(failure('expired', 'not_started_here'));
  expect(tokenRequests()).toBe(asked);
  expect(frontdesk.audited).toEqual([]);
});

test('row 9: a code that somebody else was given does not finish a sign-in that this browser started', async () => {
  const theirs = await authorize(newBrowser(), await start(newBrowser()), 'eve');
  const to = await authorize(browser, await start(browser));
  to.searchParams.set('code', theirs.searchParams.get('code') ?? '');
  expect(await visit(to)).toEqual(failure('refused', 'invalid_grant'));
});

test('oidc: a code without its verifier is worth nothing', async () => {
  const back = await authorize(browser, await start(browser));
  const { clientId, clientSecret } = provider.client;
  const answer = await fetch(new URL('/token', provider.issuer), {
    method: 'POST',
    headers: { authorization: `Basic ${btoa([clientId, clientSecret].map(encodeURIComponent).join(':'))}` },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      redirect_uri: `${back.origin}${back.pathname}`,
      code: back.searchParams.get('code') ?? '',
    }),
  });
  expect(await answer.json()).toMatchObject({ error: 'invalid_grant' });
});

test('oidc: a code that was given to another application is refused', async () => {
  const address = await start(browser);
  address.searchParams.set('client_id', provider.otherClient.clientId);
  const to = await authorize(browser, address);
  expect(await visit(to)).toEqual(failure('refused', 'invalid_grant'));
});

test('oidc: an ID token with another nonce is refused', async () => {
  const address = await start(browser);
  address.searchParams.set('nonce', 'the nonce of another sign-in');
  const to = await authorize(browser, address);
  expect(await visit(to)).toEqual(failure('refused', 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'));
});

test('oidc: an answer with another state is refused, however like it is', async () => {
  const to = await authorize(browser, await start(browser));
  const state = to.searchParams.get('state') ?? '';
  to.searchParams.set('state', `${state.slice(0, -1)}${state.endsWith('A') ? 'B' : 'A'}`);
  expect(await visit(to)).toEqual(failure('refused', 'another_state'));
});

test('oidc: an answer with no state, or with two, is refused', async () => {
  const to = await authorize(browser, await start(browser));
  const twice = new URL(to);
  twice.searchParams.append('state', 'second');
  to.searchParams.delete('state');
  expect(await visit(to)).toEqual(failure('expired', 'not_started_here'));
  expect(await visit(twice)).toEqual(failure('refused', 'OAUTH_INVALID_RESPONSE'));
});

test('oidc: an answer in the name of another provider is refused', async () => {
  const to = await authorize(browser, await start(browser));
  to.searchParams.set('iss', 'https://id.evil.example');
  expect(await visit(to)).toEqual(failure('refused', 'OAUTH_INVALID_RESPONSE'));
});

test('oidc: the same answer twice is refused, without asking the provider again', async () => {
  const to = await authorize(browser, await start(browser));
  const [[name, sealed] = ['', '']] = browser.cookies('/');
  await browser.get(to);
  const asked = tokenRequests();
  expect(await visit(to)).toEqual(failure('expired', 'not_started_here'));
  browser.setCookie('/', name, sealed);
  expect(await visit(to)).toEqual(failure('expired', 'used_before'));
  expect(tokenRequests()).toBe(asked);
});

test('oidc: a code that another replica has used is refused by the provider', async () => {
  const to = await authorize(browser, await start(browser));
  const [[name, sealed] = ['', '']] = browser.cookies('/');
  await browser.get(to);
  frontdesk = startFrontdesk({ issuer: provider.issuer, ...provider.client });
  browser = newBrowser();
  browser.setCookie('/', name, sealed);
  expect(await visit(to)).toEqual(failure('refused', 'invalid_grant'));
});

test('oidc: a sign-in is over after ten minutes, whatever the browser kept', async () => {
  const to = await authorize(browser, await start(browser));
  frontdesk.wait(601);
  expect(await visit(to)).toEqual(failure('expired', 'too_late'));
});

test('oidc: a cookie that was changed, or sealed elsewhere, is refused', async () => {
  const changed = await authorize(browser, await start(browser));
  const [[name, sealed] = ['', '']] = browser.cookies('/');
  browser.setCookie('/', name, `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`);
  expect(await visit(changed)).toEqual(failure('refused', 'cookie_not_sealed_here'));

  const foreign = await authorize(browser, await start(browser));
  frontdesk = startFrontdesk({ issuer: provider.issuer, ...provider.client, secret: Buffer.alloc(32, 8) });
  const elsewhere = newBrowser();
  for (const [kept, value] of browser.cookies('/')) elsewhere.setCookie('/', kept, value);
  expect(await visit(foreign, elsewhere)).toEqual(failure('refused', 'cookie_not_sealed_here'));
});

test('oidc: whoever gives up at the provider reads that, and can start again', async () => {
  expect(await visit(await giveUp(browser, await start(browser)))).toEqual(
    failure('cancelled', 'access_denied'),
  );
  expect(frontdesk.audited).toEqual([['sign_in_failed', null]]);
  await browser.get(await authorize(browser, await start(browser)));
  expect(frontdesk.started).toHaveLength(1);
});

test('oidc: a person whose name cannot be shown is refused', async () => {
  const to = await authorize(browser, await start(browser), 'ann\u202E');
  expect(await visit(to)).toEqual(failure('refused', 'no_user_name'));
});

test('oidc: neither a code, a state, a token nor a name is in the log', async () => {
  const to = await authorize(browser, await start(browser), 'eve');
  const address = await start(browser);
  address.searchParams.set('nonce', 'another nonce');
  await browser.get(await authorize(browser, address, 'eve'));
  to.searchParams.set('error', 'made_up_by_eve');
  to.searchParams.set('error_description', 'made up by eve');
  await browser.get(to);
  await browser.get(to);
  expect(frontdesk.logged).toHaveLength(3);
  const log = frontdesk.logged.join('');
  for (const name of ['code', 'state']) expect(log).not.toContain(to.searchParams.get(name));
  expect(log).not.toMatch(/made.up|another nonce|"eve|eyJ/);
});
