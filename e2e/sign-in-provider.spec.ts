import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Page } from '@playwright/test';
import Fastify, { type FastifyInstance } from 'fastify';
import { invariant } from '#src/lib/invariant.ts';
import { createOidc } from '#src/proxy/oidc/oidc.ts';
import { type IdentityProvider, startIdentityProvider } from '#src/proxy/oidc/testing/identityProvider.ts';
import { expect, test } from './fixtures.ts';

let server: Server;
let origin: string;
let provider: IdentityProvider;

/** To a browser, localhost and 127.0.0.1 are two sites, as an office's Frontdesk and its provider are. */
test.beforeAll(async () => {
  server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  invariant(address && typeof address === 'object', 'the server listens on TCP');
  origin = `http://localhost:${address.port}`;
  provider = await startIdentityProvider({ origin });
  await frontdesk().ready();
});

test.afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await provider.stop();
});

/** Sign-in through the provider, and pages that show with which cookies a browser asked for them. */
function frontdesk(): FastifyInstance {
  const app = Fastify({ serverFactory: (handler) => server.on('request', handler) });
  let sessions = 0;
  const { routes } = createOidc({
    issuer: provider.issuer,
    ...provider.client,
    origin,
    secret: Buffer.alloc(32, 1),
    sessions: { start: async (user) => ({ id: `${user}-${(sessions += 1)}` }) },
    setSessionCookie: (reply, id) =>
      void reply.setCookie('frontdesk', id, { httpOnly: true, sameSite: 'strict', path: '/' }),
    audit: () => {},
    log: { warn: () => {} },
    now: Date.now,
  });
  app.register(routes);
  for (const path of ['/messages', '/sign-in']) {
    app.get(path, async ({ headers }, reply) =>
      reply.type('text/html').send(`<title>${path}</title><h1>${headers.cookie ?? 'no cookie'}</h1>`),
    );
  }
  return app;
}

async function signIn(page: Page): Promise<void> {
  await page.goto(`${origin}/session/oidc?return_to=/messages`);
  await page.getByPlaceholder('Enter any login').fill('ann');
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('the page after sign-in through a provider is asked for with the new session', async ({ page }) => {
  await signIn(page);
  await expect(page).toHaveURL(`${origin}/messages`);
  await expect(page.getByRole('heading')).toHaveText('frontdesk=ann-1');
});

test('Back after sign-in does not lead through the provider’s answer again', async ({ page }) => {
  const asked: string[] = [];
  await signIn(page);
  await expect(page).toHaveURL(`${origin}/messages`);
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goBack();
  await expect(page).not.toHaveURL(/session|code/);
  expect(asked).not.toContain('/session/oidc/callback');
});

test('a link with somebody else’s answer signs nobody in', async ({ page, browser }) => {
  await page.route('**/session/oidc/callback*', (route) => route.abort());
  const answer = page.waitForRequest('**/session/oidc/callback*');
  await signIn(page).catch(() => {});
  const link = (await answer).url();

  const victim = await (await browser.newContext()).newPage();
  await victim.goto(`${provider.issuer.origin}/nothing`);
  await victim.setContent(`<a href="${link.replaceAll('&', '&amp;')}">A prize</a>`);
  await victim.getByRole('link').click();
  await expect(victim).toHaveURL(`${origin}/sign-in?failed=expired`);
  await expect(victim.getByRole('heading')).toHaveText('no cookie');
  await victim.context().close();
});
