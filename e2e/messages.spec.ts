import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

const inbox = (page: Page) => page.getByRole('region', { name: 'Inbox' });
const detail = (page: Page) => page.getByRole('region', { name: 'Message', exact: true });
const list = (page: Page) => page.getByRole('list', { name: 'Messages' });
const rows = (page: Page) => list(page).getByRole('link');
const shown = (page: Page) => inbox(page).getByText(/^[\d,]+ messages?/);

test('the keys move among the messages and open one', async ({ page }) => {
  await page.goto('/messages');
  await expect(rows(page).nth(2)).toBeVisible();
  for (const [key, expected] of [
    ['j', 0],
    ['ArrowDown', 1],
    ['j', 2],
    ['k', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(rows(page).nth(expected)).toBeFocused();
  }
  const name = await rows(page).nth(1).locator('span span').first().innerText();
  await page.keyboard.press('Enter');
  await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(name);
});

test('the days are chosen by name, typed or picked, and stand in the address', async ({ page }) => {
  await page.goto('/messages');
  await inbox(page).getByRole('button', { name: 'Last 7 days' }).click();
  await page.getByRole('button', { name: 'Last month' }).click();
  await expect(page).toHaveURL('/messages?days=last-month');
  await expect(shown(page)).toBeVisible();

  await inbox(page).getByRole('button', { name: 'Last month' }).click();
  const form = page.getByRole('form', { name: 'Days of your own' });
  await form.getByRole('textbox', { name: 'From' }).fill('2/30/2026');
  await form.getByRole('textbox', { name: 'From' }).press('Enter');
  await expect(form.getByText('Write it as')).toBeVisible();
  await form.getByRole('textbox', { name: 'From' }).fill('1/5/2003');
  await form.getByRole('textbox', { name: 'To' }).fill('1/7/2003');
  await form.getByRole('button', { name: 'Show these days' }).click();
  await expect(page).toHaveURL('/messages?days=custom&from=2003-01-05&to=2003-01-07');
  await expect(inbox(page).getByText('No messages from Jan 5, 2003 to Jan 7, 2003')).toBeVisible();

  await inbox(page).getByRole('button', { name: 'Jan 5, 2003' }).click();
  await page.getByRole('button', { name: 'Jan 9, 2003', exact: true }).click();
  await page.getByRole('button', { name: 'Jan 10, 2003', exact: true }).click();
  await page.getByRole('button', { name: 'Show these days' }).click();
  await expect(page).toHaveURL('/messages?days=custom&from=2003-01-09&to=2003-01-10');

  await inbox(page).getByRole('button', { name: 'Jan 9, 2003' }).click();
  await page.getByRole('button', { name: 'Last 7 days' }).click();
  await expect(page).toHaveURL('/messages');
});

test('a month that fails is told as such beside what could be read, and is never an empty inbox', async ({
  page,
}) => {
  await page.goto('/messages?days=custom&from=2001-09-10&to=2001-11-20');
  await expect(inbox(page).getByText('November 2001 could not be loaded')).toBeVisible();
  await expect(inbox(page).getByText(/does not accept our key/)).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
  await expect(inbox(page).getByText(/1 message .* could not be read/)).toBeVisible();

  await page.goto('/messages?days=custom&from=2001-11-01&to=2001-11-30');
  await expect(inbox(page).getByRole('alert')).toContainText('does not accept our key');
  await inbox(page).getByRole('button', { name: 'Try again' }).click();
  await expect(inbox(page).getByRole('alert')).toContainText('does not accept our key');
  await expect(inbox(page).getByText(/No messages/)).toBeHidden();
});

test('a message that comes in moves nothing that is being read', async ({ page }) => {
  const incoming: unknown[] = [];
  await page.clock.install();
  await page.route(/\/api\/v2\/messages\?/, async (route) => {
    // Without the tag of what the page has: its answer would have no body to add to.
    const { 'if-none-match': _, ...headers } = await route.request().allHeaders();
    const response = await route.fetch({ headers });
    const { data } = (await response.json()) as { data: unknown[] };
    await route.fulfill({ response, json: { data: [...incoming, ...data] } });
  });
  await page.goto('/messages');
  const scroller = list(page).locator('..');
  await scroller.evaluate((element) => element.scrollTo(0, 400));
  const row = rows(page).nth(8);
  const before = await row.boundingBox();
  const href = await row.getAttribute('href');

  incoming.push({ id: 555, created_at: new Date().toISOString(), first_name: 'Nora', last_name: 'Newcomer' });
  await page.clock.fastForward(21_000);
  await inbox(page).getByRole('button', { name: '1 new message' }).waitFor();
  expect(await list(page).locator(`a[href="${href}"]`).boundingBox()).toEqual(before);

  await inbox(page).getByRole('button', { name: '1 new message' }).click();
  await expect(rows(page).first()).toContainText('Nora Newcomer');
});

test('everyone can use the inbox', async ({ page }) => {
  await page.goto('/messages');
  await expect(rows(page).first()).toBeVisible();
  await expectAccessible(page);
});

test('everyone can choose the days', async ({ page }) => {
  await page.goto('/messages?days=custom&from=2001-09-10&to=2001-11-20');
  await expect(inbox(page).getByText('November 2001 could not be loaded')).toBeVisible();
  await inbox(page).getByRole('button', { name: 'Sep 10, 2001' }).click();
  await expect(page.getByRole('button', { name: 'Show these days' })).toBeVisible();
  await expectAccessible(page);
});
