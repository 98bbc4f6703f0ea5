import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBrowser } from './testing/browser.ts';
import { origin, startFrontdesk } from './testing/frontdesk.ts';
import { type IdentityProvider, startIdentityProvider } from './testing/identityProvider.ts';
import { authorize, start } from './testing/visit.ts';

let provider: IdentityProvider;
beforeAll(async () => {
  provider = await startIdentityProvider({ origin });
});
afterAll(() => provider.stop());

test('oidc: signing out leads to the provider, which ends its own session and leads back to sign-in', async () => {
  const frontdesk = startFrontdesk({ issuer: provider.issuer, ...provider.client });
  const browser = createBrowser(frontdesk.app, origin);
  await browser.get(await authorize(browser, await start(browser)));
  const [session = { via: '', idToken: '' }] = frontdesk.started;

  const address = new URL((await frontdesk.oidc.endSessionUrl(session)) ?? '');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    client_id: 'frontdesk',
    post_logout_redirect_uri: 'https://frontdesk.example/sign-in',
    id_token_hint: session.idToken,
  });
  const { text } = await browser.get(address);
  const [, xsrf = ''] = /name="xsrf" value="(\w+)"/.exec(text) ?? [];
  const { location } = await browser.post(new URL('/session/end/confirm', provider.issuer), {
    xsrf,
    logout: 'yes',
  });
  expect(location).toEqual(new URL('/sign-in', origin));
  const form = await browser.get(await start(browser));
  expect(form.location?.pathname).toMatch(/^\/interaction\//);
});

test('oidc: an ID token too long for an address is left out of it', async () => {
  const { oidc } = startFrontdesk({ issuer: provider.issuer, ...provider.client });
  const address = new URL((await oidc.endSessionUrl({ via: 'oidc', idToken: 'x'.repeat(4097) })) ?? '');
  expect(address.searchParams.has('id_token_hint')).toBe(false);
  expect(address.searchParams.get('client_id')).toBe('frontdesk');
});

test('oidc: signing out goes nowhere else for staff accounts, or without the provider', async () => {
  const gone = await startIdentityProvider({ origin });
  const { oidc } = startFrontdesk({ issuer: gone.issuer, ...gone.client });
  expect(await oidc.endSessionUrl({ via: 'accounts' })).toBeNull();
  await gone.stop();
  expect(await oidc.endSessionUrl({ via: 'oidc', idToken: 'x' })).toBeNull();
});

test('oidc: signing out goes nowhere else where the provider has no address for it', async () => {
  const plain = await startIdentityProvider({
    origin,
    interfere: (answer) => {
      if (answer.path.includes('.well-known')) {
        answer.body = { ...(answer.body as object), end_session_endpoint: undefined };
      }
    },
  });
  const { oidc } = startFrontdesk({ issuer: plain.issuer, ...plain.client });
  expect(await oidc.endSessionUrl({ via: 'oidc', idToken: 'x' })).toBeNull();
  await plain.stop();
});
