import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

const inbox = (page: Page) => page.getByRole('region', { name: 'Inbox' });
const detail = (page: Page) => page.getByRole('region', { name: 'Message', exact: true });
const list = (page: Page) => page.getByRole('list', { name: 'Messages' });
const rows = (page: Page) => list(page).getByRole('link');
const shown = (page: Page) => inbox(page).getByText(/^[\d,]+ messages?/);

test('a message is read beside the list, or on a phone’s own screen, and the list keeps its place', async ({
  page,
  isMobile,
}) => {
  await page.goto('/messages?days=last-30');
  const scroller = list(page).locator('..');
  await scroller.evaluate((element) => element.scrollTo(0, 900));
  const row = rows(page).nth(9);
  const name = await row.locator('span span').first().innerText();
  await row.click();
  await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(name);
  await expect(page).toHaveURL(/\/messages\/\d+\?days=last-30$/);
  await expect(page).toHaveTitle('Message · Frontdesk');
  await expect(detail(page).getByText(/^\d+ of \d+$/)).toBeVisible();

  if (isMobile) {
    await expect(list(page)).toBeHidden();
    await detail(page).getByRole('link', { name: 'Messages' }).click();
    await expect(page).toHaveURL('/messages?days=last-30');
    await expect(detail(page)).toBeHidden();
    await expect(list(page).locator('a:focus')).toContainText(name);
  } else {
    await expect(list(page).locator('[aria-current=true]')).toContainText(name);
  }
  expect(await scroller.evaluate((element) => element.scrollTop)).toBeGreaterThan(500);
});

test('newer and older messages are one step away, and "back" leads to the list', async ({ page }) => {
  await page.goto('/messages');
  await rows(page).first().click();
  const total = /^1 of (\d+)$/.exec(
    await detail(page)
      .getByText(/^\d+ of/)
      .innerText(),
  )?.[1];
  await expect(detail(page).getByRole('button', { name: 'Previous message' })).toBeDisabled();
  await detail(page).getByRole('link', { name: 'Next message' }).click();
  await expect(detail(page).getByText(`2 of ${total}`)).toBeVisible();
  await detail(page).getByRole('link', { name: 'Previous message' }).click();
  await expect(detail(page).getByText(`1 of ${total}`)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/messages');
});

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

test('a message that does not exist is said to, and the list stays usable', async ({ page, isMobile }) => {
  for (const address of ['/messages/999999999', '/messages/someone']) {
    await page.goto(address);
    await expect(detail(page).getByText('There is no such message')).toBeVisible();
  }
  if (isMobile) await detail(page).getByRole('link', { name: 'Messages' }).click();
  await rows(page).first().click();
  await expect(detail(page).getByRole('heading', { level: 2 })).toBeVisible();
});

const hostile = {
  id: 77,
  created_at: '2026-03-02T15:00:00Z',
  first_name: '<img src=x onerror=alert(1)>',
  phone_number: '+19545550123',
  email: 'javascript:alert(1)',
  content: 'Call (954) 555-0147.\njavascript:alert(1) https://evil.example/x <script>alert(1)</script>',
  answers: { meeting_preference: ['Virtual', 'Phone'], urgent: true, other: '' },
  moon_phase: 'waxing',
};

test('what a caller dictated stays text: links are to numbers alone', async ({ page }) => {
  await page.route('/api/v2/messages/77', (route) => route.fulfill({ json: { data: hostile } }));
  await page.goto('/messages/77');
  await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(hostile.first_name);
  const addresses = await detail(page)
    .locator('a:visible')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(new Set(addresses.filter((address) => !address.startsWith('/')))).toEqual(
    new Set(['tel:+19545550123', 'sms:+19545550123', 'tel:+19545550147']),
  );
  await expect(detail(page).getByRole('button', { name: 'https://evil.example/x' })).toBeVisible();
  await expect(detail(page).getByText('Virtual, Phone', { exact: true })).toBeVisible();
  await detail(page).getByText('All fields').click();
  await expect(detail(page).getByText('waxing')).toBeVisible();
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

test('everyone can read a message', async ({ page }) => {
  await page.goto('/messages');
  await rows(page).first().click();
  await expect(detail(page).getByRole('heading', { name: 'Delivery' })).toBeVisible();
  await detail(page).getByText('All fields').click();
  await expectAccessible(page);
});
