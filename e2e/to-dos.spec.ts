import type { Page, Request } from '@playwright/test';
import { formatPhone } from '#src/lib/phone.ts';
import { parseRowOrRows, parseRows } from '#src/v2/envelope.ts';
import { messageSchema } from '#src/v2/message.ts';
import { toDoSchema } from '#src/v2/toDo.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

/** A text that no other test, project or run has sent. */
const unique = (text: string) => `${text} ${crypto.randomUUID().slice(0, 8)}`;

/** Every To Do that the page sends off, as it goes. */
function posts(page: Page): Request[] {
  const sent: Request[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/to_dos')) sent.push(request);
  });
  return sent;
}

async function listed(page: Page, text: string) {
  const answer = await page.request.get('/api/v2/to_dos');
  return parseRowOrRows(toDoSchema, await answer.json()).rows.filter(
    ({ to_do: toDo }) => toDo.message_text === text,
  );
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const review = (page: Page) => page.getByRole('dialog', { name: 'Look it over' });

async function fillIn(page: Page, text: string): Promise<void> {
  await page.goto('/to-dos/new');
  await page.getByRole('combobox', { name: 'Account number' }).fill('W0411');
  await field(page, 'To').fill('(954) 832-6297');
  await page.getByRole('combobox', { name: 'From' }).fill('754-283-8007');
  await field(page, 'Message').fill(text);
  await page.getByRole('button', { name: 'Weekdays' }).click();
  await page.getByLabel('Time', { exact: true }).fill('09:00');
  await page.getByRole('button', { name: 'Review' }).click();
}

test('a To Do is built by keyboard alone, reviewed, sent and found in the list', async ({ page }) => {
  const sent = posts(page);
  const text = unique('Bring your papers');
  const { keyboard } = page;
  await page.goto('/to-dos');
  await page.getByRole('link', { name: 'New To Do' }).press('Enter');
  await page.getByRole('radio', { name: 'SMS' }).focus();
  await keyboard.press('Tab');
  await keyboard.type('W0411');
  await keyboard.press('Tab');
  await keyboard.type('(954) 832-6297');
  await keyboard.press('Tab');
  await keyboard.type('754 283 8007');
  await keyboard.press('Tab');
  await keyboard.type(text);
  for (const isChosen of [false, false, true, false, true, false, false]) {
    await keyboard.press('Tab');
    if (isChosen) await keyboard.press('Space');
  }
  await expect(page.getByRole('checkbox', { name: 'Thursday' })).toBeChecked();
  for (let preset = 0; preset < 3; preset += 1) await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('ArrowUp');
  await keyboard.press('Tab');
  await keyboard.type('0915AM');
  await expect(page.getByRole('region', { name: 'What it will do' })).toContainText('9:15 AM');
  await keyboard.press('Enter');

  await expect(review(page)).toContainText('(954) 832-6297, by SMS');
  await expect(review(page)).toContainText(text);
  await expect(review(page)).toContainText('Every 2 weeks');
  await keyboard.press('Enter');
  expect(sent, 'an Enter too many sends nothing').toHaveLength(0);
  await review(page).getByRole('button', { name: 'Create To Do' }).press('Enter');

  await expect(page).toHaveURL(/\/to-dos\/\d+$/);
  await expect(page.getByRole('status').filter({ hasText: 'Created' })).toContainText('9:15 AM');
  expect(sent[0]?.postDataJSON()).toEqual({
    account_number: 'W0411',
    delivery_type: 'sms',
    contact: '+19548326297',
    from: '+17542838007',
    message_text: text,
    schedule: { frequency: 'weekly', times: ['9:15 AM'], days: ['Tuesday', 'Thursday'], interval: 2 },
  });
  await page.getByRole('link', { name: /^(Close|All To Dos)$/ }).click();
  await page.getByRole('searchbox', { name: 'Search To Dos' }).fill(text);
  await expect(page.getByRole('main').getByText(text)).toBeVisible();
});

test('row 43: a double click and Enter five times send one To Do', async ({ page }) => {
  const sent = posts(page);
  const text = unique('Call the office');
  await fillIn(page, text);
  const create = review(page).getByRole('button', { name: 'Create To Do' });
  await create.evaluate((button: HTMLButtonElement) => {
    for (let click = 0; click < 5; click += 1) button.click();
  });
  await expect(page).toHaveURL(/\/to-dos\/\d+$/);
  await page.goBack();
  await expect(field(page, 'Message')).toHaveValue('');
  expect(sent).toHaveLength(1);
  expect(await listed(page, text)).toHaveLength(1);
});

test('when the answer is lost, the list says that it is there', async ({ page }) => {
  const sent = posts(page);
  const text = unique('Rent is due [fault: lost-answer]');
  await fillIn(page, text);
  await review(page).getByRole('button', { name: 'Create To Do' }).click();
  const lost = page.getByRole('dialog', { name: 'The answer got lost' });
  await expect(lost.getByRole('alert')).toContainText('It is there');
  await lost.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('region', { name: 'To Do' })).toContainText(text);
  expect(sent).toHaveLength(1);
  expect(await listed(page, text)).toHaveLength(1);
});

test('when nothing was created, it says so, keeps the draft, and sends nothing by itself', async ({
  page,
}) => {
  const sent = posts(page);
  const text = unique('Rent is due [fault: reset]');
  await fillIn(page, text);
  await review(page).getByRole('button', { name: 'Create To Do' }).click();
  const lost = page.getByRole('dialog', { name: 'The answer got lost' });
  await expect(lost.getByRole('alert')).toContainText('It is not there');
  await lost.getByRole('button', { name: 'Look again' }).click();
  await expect(lost.getByRole('alert')).toContainText('It is not there');
  await lost.getByRole('button', { name: 'Back to the form' }).last().click();
  await expect(field(page, 'Message')).toHaveValue(text);
  expect(sent).toHaveLength(1);
  expect(await listed(page, text)).toHaveLength(0);
});

test('a refused To Do is told at the form, with the draft still in it', async ({ page }) => {
  const text = unique('Rent is due [fault: invalid-token]');
  await fillIn(page, text);
  await review(page).getByRole('button', { name: 'Create To Do' }).click();
  await expect(page.getByRole('alert')).toContainText('does not accept our key');
  await expect(field(page, 'Message')).toHaveValue(text);
});

test('entries that cannot be sent say what to do, odd ones ask', async ({ page }) => {
  const sent = posts(page);
  await page.goto('/to-dos/new');
  await page.getByRole('button', { name: 'Review' }).click();
  await expect(page.getByRole('combobox', { name: 'Account number' })).toBeFocused();
  for (const words of [
    'Enter your account number',
    'Write the message',
    'Choose at least one day',
    'Enter a time',
  ])
    await expect(page.getByText(words)).toBeVisible();
  await field(page, 'To').fill('555');
  await field(page, 'To').blur();
  await expect(field(page, 'To')).toHaveAccessibleDescription(/with its area code/);
  await field(page, 'To').fill('jose@kauneonga.com');
  await expect(field(page, 'To')).toHaveAccessibleDescription(
    'This is an email address, but the To Do is sent by SMS.',
  );
  await expect(field(page, 'To')).not.toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  expect(sent).toHaveLength(0);
});

test('a half-filled form waits, and nothing of it is in the address or in storage', async ({ page }) => {
  const text = unique('Half');
  await page.goto('/to-dos/new');
  await field(page, 'Message').fill(text);
  await page.getByRole('link', { name: 'All To Dos' }).click();
  await page.getByRole('link', { name: 'New To Do' }).click();
  await expect(field(page, 'Message')).toHaveValue(text);
  expect(page.url()).toMatch(/\/to-dos\/new$/);
  const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state]));
  expect(stored).not.toContain(text);
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(field(page, 'Message')).toHaveValue('');
});

test('a To Do serves as a template', async ({ page }) => {
  await page.goto('/to-dos');
  await page.getByRole('searchbox', { name: 'Search To Dos' }).fill('every week on');
  await page.getByRole('main').getByRole('link', { name: /\d{3}/ }).first().click();
  const shown = page.getByRole('region', { name: 'To Do' });
  const contact = await shown.getByRole('heading', { level: 2 }).innerText();
  await expectAccessible(page);
  await shown.getByRole('link', { name: 'Use as a template' }).click();
  await expect(page).toHaveURL(/\/to-dos\/new\?template=\d+$/);
  await expect(field(page, 'To')).toHaveValue(contact);
  await expect(page.getByRole('checkbox', { checked: true })).not.toHaveCount(0);
  await expect(page.getByRole('region', { name: 'What it will do' }).getByRole('listitem')).toHaveCount(3);
});

test('a reminder for a message goes to its caller', async ({ page }) => {
  const answer = await page.request.get('/api/v2/messages');
  const { rows } = parseRows(messageSchema, await answer.json());
  const message = rows.find(({ phone, caller_id }) => !phone && /^\d{10}$/.test(caller_id ?? ''));
  await page.goto(`/to-dos/new?message=${message?.id}`);
  await expect(field(page, 'To')).toHaveValue(formatPhone(message?.caller_id ?? 'none'));
});

test('everyone can use the list and the review', async ({ page }) => {
  await page.goto('/to-dos');
  // A few rows of each kind will do, and axe is quick with them.
  await page.getByRole('searchbox', { name: 'Search To Dos' }).fill('every day');
  await expect(page.getByRole('status').filter({ hasText: /\d of \d+ To Dos/ })).toBeVisible();
  await expectAccessible(page);
  await fillIn(page, unique('Never sent'));
  await expect(review(page)).toBeVisible();
  await expectAccessible(page);
});
