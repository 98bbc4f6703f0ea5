import type { Page } from '@playwright/test';
import { formatPhone } from '#src/lib/phone.ts';
import { parseRows } from '#src/v2/envelope.ts';
import { messageSchema } from '#src/v2/message.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { posts, toDoForm, unique } from './toDoForm.ts';

const day = (page: Page, name: string) => page.getByText(name, { exact: true });

test('a To Do is built by keyboard alone, reviewed, sent and found in the list', async ({ page }) => {
  const sent = posts(page);
  const text = unique('Bring your papers');
  const { keyboard } = page;
  await page.goto('/to-dos');
  await page.getByRole('link', { name: 'New To Do' }).press('Enter');
  await page.getByRole('radio', { name: 'SMS' }).focus();
  for (const typed of ['W0411', '9548326297', '754 283 8007']) {
    await keyboard.press('Tab');
    await keyboard.type(typed);
  }
  await keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Templates' })).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.type(text);
  for (const isChosen of [false, false, true, false, true, false, false]) {
    await keyboard.press('Tab');
    if (isChosen) await keyboard.press('Space');
  }
  await expect(page.getByRole('checkbox', { name: 'Thursday' })).toBeChecked();
  for (const preset of ['Every day', 'Weekdays', 'Weekends', 'One day a week', 'Every two weeks']) {
    await keyboard.press('Tab');
    await expect(page.getByRole('button', { name: preset })).toBeFocused();
  }
  await keyboard.press('Space');
  await keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Repeat every' })).toHaveValue('2 weeks');
  await keyboard.press('Tab');
  await keyboard.type('0915AM');
  await expect(toDoForm.plan(page)).toContainText('Every 2 weeks on Tuesday and Thursday at 9:15 AM');
  await keyboard.press('Enter');

  const review = toDoForm.review(page);
  await expect(review).toContainText('(954) 832-6297 gets this by SMS from (754) 283-8007 every 2 weeks');
  await expect(review).toContainText(text);
  await keyboard.press('Enter');
  expect(sent, 'an Enter too many sends nothing').toHaveLength(0);
  await review.getByRole('button', { name: 'Create To Do' }).press('Enter');

  await expect(page).toHaveURL(/\/to-dos\/\d+$/);
  await expect(page.getByRole('status').filter({ hasText: 'Created' })).toContainText('9:15 AM');
  expect(sent.map((request) => request.postDataJSON())).toEqual([
    {
      account_number: 'W0411',
      delivery_type: 'sms',
      contact: '+19548326297',
      from: '+17542838007',
      message_text: text,
      schedule: { frequency: 'weekly', times: ['9:15 AM'], days: ['Tuesday', 'Thursday'], interval: 2 },
    },
  ]);
  await page.getByRole('link', { name: /^(Close|All To Dos)$/ }).click();
  await page.getByRole('searchbox', { name: 'Search To Dos' }).fill(text);
  await expect(page.getByRole('main').getByText(text), 'in the list alone').toHaveCount(1);
  await page.getByRole('link', { name: 'New To Do' }).click();
  await expect(toDoForm.account(page), 'the account number is remembered').toHaveValue('W0411');
  await expect(toDoForm.message(page)).toHaveValue('');
});

test(
  'beside the form stands what it will do, and what may be a slip',
  { tag: '@phone' },
  async ({ page, isMobile }) => {
    await page.clock.setFixedTime('2026-11-24T10:00:00-05:00');
    await page.goto('/to-dos/new');
    const plan = toDoForm.plan(page);
    await expect(plan).toContainText('Choose days and a time');
    await page.getByRole('button', { name: 'Every two weeks' }).click();
    await page.getByLabel('Time', { exact: true }).fill('09:00');
    await expect(plan).toContainText('Every 2 weeks on Tuesday at 9:00 AM');
    await expect(plan).toContainText('The first send is Tue, Dec 8, 9:00 AM, not Tue, Dec 1, 9:00 AM.');
    await expect(plan).toContainText('About 2 a month, 26 a year');
    if (isMobile) await plan.getByRole('button', { name: 'Next sends and calendar' }).click();
    const sends = plan.getByRole('list', { name: 'Sends, if created now' }).getByRole('listitem');
    await expect(sends).toHaveCount(12);
    await expect(sends.first()).toContainText(/Tue, Dec 8, 2026, 9:00 AM EST\s*in 14 days/);
    const december = plan.getByRole('table', { name: 'Sends in December 2026' });
    await expect(december.getByRole('cell', { name: /^8 ?, sent at 9:00 AM/ })).toBeVisible();
    await plan.getByRole('button', { name: 'Next month' }).click();
    await expect(plan.getByRole('table', { name: 'Sends in January 2027' })).toBeVisible();

    await toDoForm.to(page).pressSequentially('2135550142');
    await expect(toDoForm.to(page)).toHaveValue('(213) 555-0142');
    await expect(toDoForm.to(page)).toHaveAccessibleDescription(
      /Likely Pacific Time: there it is 7:00 AM now/,
    );
    await expect(plan).toContainText('9:00 AM is 6:00 AM for the contact, who is likely on Pacific Time');
    await day(page, 'Sun').click();
    await page.getByRole('button', { name: 'Add a time' }).click();
    await expect(page.getByLabel('Time 2', { exact: true })).toBeFocused();
    await page.getByLabel('Time 2', { exact: true }).fill('02:30');
    await expect(plan).toContainText('clocks skip 2:30 AM: it is sent at 3:30 AM');
    await expect(plan).toContainText('also send at 2:00 AM and 9:30 AM');
    await expectAccessible(page);
  },
);

test('a message is counted as carriers count it, written plainer, and kept as a template', async ({
  page,
}) => {
  await page.goto('/to-dos/new');
  const message = toDoForm.message(page);
  await message.fill(`It’s ${'a'.repeat(90)}`);
  await expect(page.getByText('2 SMS, 28 of 67 characters in the last')).toBeVisible();
  await page.getByRole('button', { name: 'Show ’ in the message' }).click();
  expect(
    await message.evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.selectionEnd]),
  ).toEqual([2, 3]);
  await page.getByRole('button', { name: 'Replace them with plain ones (saves 1 SMS)' }).click();
  await expect(page.getByText('95 of 160 characters, 1 SMS')).toBeVisible();

  await message.fill('The office is closed today.');
  await page.getByRole('button', { name: 'Templates' }).click();
  const templates = page.getByRole('dialog', { name: 'Templates' });
  await expect(templates).toContainText('Saved in this browser only');
  await templates.getByRole('button', { name: 'Save this message as a template' }).click();
  await page.keyboard.press('Escape');
  await message.fill('Hello.');
  await page.getByRole('button', { name: 'Templates' }).click();
  await templates.getByRole('button', { name: 'The office is closed today.', exact: true }).click();
  await expect(message).toHaveValue('Hello. The office is closed today.');
  await page.getByRole('button', { name: 'Templates' }).click();
  await templates.getByRole('button', { name: 'Remove the template' }).click();
  await expect(templates).toContainText('None yet');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(
    'The office is closed today.',
  );
});

test('a half-filled form waits, nothing of it is in the address or in storage, and a reload asks', async ({
  page,
}) => {
  const text = unique('Half');
  await page.goto('/to-dos/new');
  await toDoForm.message(page).fill(text);
  await page.getByRole('link', { name: 'All To Dos' }).click();
  await page.getByRole('link', { name: 'New To Do' }).click();
  await expect(toDoForm.message(page)).toHaveValue(text);
  expect(page.url()).toMatch(/\/to-dos\/new$/);
  const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state]));
  expect(stored).not.toContain(text);
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => setTimeout(() => location.reload()));
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(toDoForm.message(page)).toHaveValue(text);
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(toDoForm.message(page)).toHaveValue('');
});

test(
  'a To Do is copied to a new one, and one just like it is warned of',
  { tag: '@phone' },
  async ({ page }) => {
    const text = unique('Water the plants');
    await toDoForm.lookOver(page, text);
    await expectAccessible(page);
    await toDoForm.create(page);
    await page.getByRole('link', { name: 'Copy to a new To Do' }).click();
    await expect(page).toHaveURL(/\/to-dos\/new\?template=\d+$/);
    await expect(toDoForm.to(page)).toHaveValue('(954) 832-6297');
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(5);
    await expect(toDoForm.plan(page)).toContainText(/To Do \d+ is exactly the same/);
    await page.getByRole('button', { name: 'Review' }).click();
    await expect(toDoForm.review(page)).toContainText('Creating this one would send everything twice.');
  },
);

test('a reminder for a message goes to its caller', async ({ page }) => {
  const answer = await page.request.get('/api/v2/messages');
  const { rows } = parseRows(messageSchema, await answer.json());
  const message = rows.find(({ phone, caller_id }) => !phone && /^\d{10}$/.test(caller_id ?? ''));
  await page.goto(`/to-dos/new?message=${message?.id}`);
  await expect(toDoForm.to(page)).toHaveValue(formatPhone(message?.caller_id ?? 'none'));
});
