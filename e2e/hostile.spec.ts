import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { CANARY, hostileTexts, startHostileService } from './hostileService.ts';
import { type OwnFrontdesk, startOwnFrontdesk } from './ownFrontdesk.ts';

let service: Awaited<ReturnType<typeof startHostileService>>;
let frontdesk: OwnFrontdesk;

test.beforeAll(async () => {
  service = await startHostileService();
  frontdesk = await startOwnFrontdesk({
    FRONTDESK_API_URL: service.url,
    FRONTDESK_API_TOKEN: 'token-of-this-test',
    FRONTDESK_AUTH: 'none',
  });
});

test.afterAll(async () => {
  await frontdesk.stop();
  service.stop();
});

const lists = ['/messages', '/to-dos', '/to-dos/calendar?view=agenda', '/recordings'];

const pagesOf = (id: number) => [
  `/messages/${id}`,
  `/to-dos/${id}`,
  `/calls/${id}`,
  `/to-dos/new?message=${id}`,
  `/to-dos/new?template=${id}`,
];

/** What a page could do with a text besides showing it. */
function watch(page: Page) {
  const seen = { dialogs: [] as string[], elsewhere: [] as string[], addresses: [] as string[] };
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.context().on('request', (request) => {
    seen.addresses.push(request.url());
    if (!request.url().startsWith(`${frontdesk.origin}/`) && !request.url().startsWith('data:image/'))
      seen.elsewhere.push(request.url());
  });
  return seen;
}

/** Every attribute of the page that leads or loads somewhere. */
function addressesIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = ['href', 'src', 'srcset', 'action', 'formaction', 'xlink:href', 'data', 'poster', 'srcdoc'];
    const found = [...document.querySelectorAll('body *')].flatMap((element) =>
      names.flatMap((name) => element.getAttribute(name) ?? []),
    );
    return found.concat([...document.querySelectorAll('[onerror], [onload], [onclick]')].map(String));
  });
}

/** Where the text is on a page: a list beside it has it too. */
function shownAt(page: Page, address: string) {
  if (/^\/messages\/\d/.test(address)) return page.getByRole('region', { name: 'Message', exact: true });
  if (/^\/to-dos\/\d/.test(address)) return page.getByRole('region', { name: 'To Do', exact: true });
  return page.getByRole('main');
}

/** Everything that this browser would still have tomorrow. */
function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      databases,
      await caches.keys(),
      document.cookie,
      document.title,
      history.state,
      location.href,
    ]);
  });
}

test('row 12, 14, 25: hostile text in every field is shown as text, leads nowhere and stays nowhere', async ({
  page,
  isMobile,
}) => {
  test.slow();
  const seen = watch(page);
  const leads: string[] = [];
  const traces: string[] = [];
  // A phone shows the same pieces in another order: one of the texts will do.
  const ids = isMobile ? [1] : hostileTexts.map((_text, index) => index + 1);
  for (const address of [...lists, ...ids.flatMap(pagesOf)]) {
    await page.goto(`${frontdesk.origin}${address}`);
    if (address.includes('/new'))
      await expect(page.getByRole('textbox', { name: 'Message', exact: true })).toHaveValue(/./);
    else await expect(shownAt(page, address)).toContainText(CANARY);
    const closed = page.locator('details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    leads.push(...(await addressesIn(page)));
    traces.push(await kept(page));
  }
  expect(seen.dialogs).toEqual([]);
  expect(seen.elsewhere).toEqual([]);
  expect(leads.filter((lead) => !/^(\/(?!\/)|#|tel:|mailto:|sms:|data:image\/)/.test(lead))).toEqual([]);
  expect(traces.filter((trace) => trace.includes(CANARY))).toEqual([]);
  expect(seen.addresses.filter((address) => address.includes(CANARY))).toEqual([]);
});
