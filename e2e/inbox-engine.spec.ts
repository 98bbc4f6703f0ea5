import type { Page } from '@playwright/test';
import { expect, expectAccessible, hasAll, test } from './fixtures.ts';
import { callers, name } from './messages/onPage.ts';
import { serveMessages } from './messages/serve.ts';

const inbox = (page: Page) => page.getByRole('region', { name: 'Inbox' });
const list = (page: Page) => page.getByRole('list', { name: 'Messages' });
const rows = (page: Page) => list(page).getByRole('link');

const script = /\/assets\/inboxWorker-/;

test('a worker that cannot be had is an error that can be tried again, and no endless skeleton', async ({
  page,
}) => {
  await page.route(script, (route) => route.abort());
  await page.goto('/messages');
  await expect(inbox(page).getByRole('alert')).toBeVisible();
  const tryAgain = inbox(page).getByRole('button', { name: 'Try again' });
  await expect(tryAgain).toBeVisible();
  await page.unroute(script);
  // A window that was still in the queue may have brought the worker back before the press.
  await expect(async () => {
    if (await tryAgain.isVisible()) await tryAgain.click({ timeout: 1_000 });
    await expect(rows(page).first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test('a worker that cannot be had is asked for a few times, and no message stands in its way', async ({
  page,
}) => {
  await page.clock.install();
  let asked = 0;
  await page.route(script, (route) => {
    asked += 1;
    return route.abort();
  });
  await serveMessages(page, callers);
  await page.goto('/messages/77');
  await expect(name(page)).toHaveText('Ann Lee');
  await expect(inbox(page).getByRole('button', { name: 'Try again' })).toBeVisible();
  await hasAll(page);
  await page.clock.runFor(10_000);
  expect(asked).toBeLessThan(12);

  // After a new version it never comes: a new page has its own.
  const loaded = page.waitForRequest((request) => request.isNavigationRequest());
  await inbox(page).getByRole('button', { name: 'Try again' }).click();
  await loaded;
});

test('an outage is told once, and no further months are asked for until it is over', async ({ page }) => {
  await page.clock.install({ time: '2026-11-23T15:00:00Z' });
  let isDown = true;
  const asked = new Set<string>();
  await page.route(/\/api\/v2\/messages\?/, (route) => {
    const from = new URL(route.request().url()).searchParams.get('from_date') ?? '';
    asked.add(from);
    const isOfThisWeek = from === '11-22-2026' || from === '11-16-2026';
    if (isDown && !isOfThisWeek)
      return route.fulfill({ status: 502, json: { error: { code: 'upstream_invalid', message: 'down' } } });
    const data = isOfThisWeek ? [{ id: 1, created_at: '2026-11-23T14:00:00Z', first_name: 'Ann' }] : [];
    return route.fulfill({ json: { data } });
  });
  await page.goto('/messages?days=custom&from=2024-01-01&to=2026-11-23');
  await expect(rows(page).first()).toContainText('Ann');
  const notices = inbox(page).getByRole('status').filter({ hasText: 'could not be loaded' });
  await expect(notices).toContainText([/\d parts of these days could not be loaded/]);
  await expect(notices).toContainText([/November 2026 · October 2026 · September 2026/]);
  await expect(notices).toContainText([/The days before them are not loaded either/]);
  await expect(inbox(page).getByRole('progressbar')).toBeHidden();
  // Those of this week, three that failed, and two that were under way by then.
  expect(asked.size).toBeLessThanOrEqual(7);
  await expectAccessible(page);

  isDown = false;
  await inbox(page).getByRole('button', { name: 'Try again' }).click();
  await expect(notices).toHaveCount(0);
  await expect.poll(() => asked).toContain('12-31-2023');
});

test('at midnight the list stays until the new day is read, and then has its headings', async ({ page }) => {
  await page.clock.install({ time: '2026-11-24T04:58:30Z' });
  let isHeld = false;
  const held: (() => void)[] = [];
  await page.route(/\/api\/v2\/messages\?/, async (route) => {
    if (isHeld) await new Promise<void>((resolve) => held.push(resolve));
    const data = [{ id: 1, created_at: '2026-11-24T04:30:00Z', first_name: 'Nora', last_name: 'Night' }];
    await route.fulfill({ json: { data } });
  });
  await page.goto('/messages');
  await expect(list(page).getByRole('heading')).toHaveText(['Today']);

  isHeld = true;
  await page.clock.fastForward(120_000);
  await expect.poll(() => held.length).toBeGreaterThan(1);
  await expect(rows(page).first()).toContainText('Nora Night');

  isHeld = false;
  for (const go of held) go();
  await expect(list(page).getByRole('heading')).toHaveText(['Yesterday']);
  await expect(rows(page).first()).toContainText('Nora Night');
});

test('everything is read month after month, until twelve in a row held nothing', async ({ page }) => {
  await page.clock.install({ time: '2026-11-23T15:00:00Z' });
  const asked: string[] = [];
  await page.route(/\/api\/v2\/messages\?/, (route) => {
    const from = new URL(route.request().url()).searchParams.get('from_date') ?? '';
    asked.push(from);
    // What is asked for June, a day wider; and the answer for May is spoilt.
    if (from === '04-30-2026') return route.fulfill({ status: 502, json: { error: 'spoilt' } });
    const data =
      from === '05-31-2026' ? [{ id: 1, created_at: '2026-06-15T15:00:00Z', first_name: 'Jun' }] : [];
    return route.fulfill({ json: { data } });
  });
  await page.goto('/messages?days=everything');
  await expect(rows(page).first()).toContainText('Jun');
  await expect(inbox(page).getByText('May 2026 could not be loaded')).toBeVisible();
  await expect(inbox(page).getByRole('progressbar')).toBeHidden();
  // May 2025 is the twelfth that was answered; two more may have been under way by then.
  expect(asked).toContain('04-30-2025');
  expect(asked).not.toContain('01-31-2025');
});
