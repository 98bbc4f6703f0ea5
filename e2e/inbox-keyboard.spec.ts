import { expect, expectAccessible, test } from './fixtures.ts';
import { answerWith, inbox, list, rows, searchBox } from './inbox.ts';

const someday = '/messages?days=custom&from=2025-05-06&to=2025-05-06';
const names = ['Eve', 'Dan', 'Cem', 'Ben', 'Ann'];

test.beforeEach(async ({ page }) => {
  await answerWith(page, () =>
    names.map((first_name, at) => ({
      id: 90 - at,
      created_at: `2025-05-06T${20 - at}:00:00Z`,
      first_name,
      read: false,
    })),
  );
  await page.goto(someday);
  await expect(rows(page)).toHaveCount(5);
});

test('the keys move among the messages, open one, go on to the next, and lead back', async ({ page }) => {
  for (const [key, expected] of [
    ['j', 0],
    ['ArrowDown', 1],
    ['j', 2],
    ['k', 1],
    ['End', 4],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect(rows(page).nth(expected)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  const message = page.getByRole('region', { name: 'Message', exact: true });
  await expect(message.getByRole('heading', { level: 2, name: 'Eve' })).toBeVisible();
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/\/messages\/89\?/);
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/\/messages\/90\?/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(someday);
});

test('no key does anything but write while one types, and Escape empties and leaves the search', async ({
  page,
}) => {
  await page.keyboard.press('/');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.type('jxue?f');
  await expect(searchBox(page)).toHaveValue('jxue?f');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(inbox(page).getByText('No matching messages')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(searchBox(page)).toHaveValue('');
  await expect(rows(page)).toHaveCount(5);
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).first()).toBeFocused();
});

test('messages are marked as seen and selected by keys, one by one and in a row', async ({ page }) => {
  await page.keyboard.press('j');
  await page.keyboard.press('u');
  await expect(rows(page).first()).toContainText('Unread, but seen in this browser.');
  await page.keyboard.press('u');
  await expect(rows(page).first()).toContainText('New.');
  await page.keyboard.press('e');
  await expect(rows(page).first()).toContainText('Unread, but seen in this browser.');
  await expect(rows(page).nth(1)).toBeFocused();

  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+X');
  const bar = inbox(page).getByRole('group', { name: 'Selected messages' });
  await expect(bar).toContainText('3 selected');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar).toContainText('4 selected');
  await expect(list(page).getByRole('checkbox', { name: 'Select Eve' })).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await rows(page)
    .nth(1)
    .click({ modifiers: ['Shift'] });
  await expect(bar).toContainText('1 selected');
  await rows(page)
    .nth(3)
    .click({ modifiers: ['Shift'] });
  await expect(bar).toContainText('3 selected');
  await expect(page).toHaveURL(someday);
});

test('pages are two keys away, all keys are listed, and single ones can be turned off', async ({ page }) => {
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(keys.getByText('Mark as seen, and go on')).toBeVisible();
  await expectAccessible(page);
  await keys.getByRole('switch', { name: 'Use single-key shortcuts' }).click();
  await expect(keys.getByText('Mark as seen, and go on')).toBeHidden();
  await expect(keys.getByText('Select the next one too')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).first()).toBeFocused();
  await expect(page).toHaveURL(someday);

  await page.getByRole('button', { name: 'Account of' }).click();
  await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
  await keys.getByRole('switch').click();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(page).toHaveURL('/to-dos');
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await expect(page).toHaveURL('/messages');
});

test('the palette finds a command by its words, and does it', async ({ page }) => {
  await page.keyboard.press('ControlOrMeta+k');
  const palette = page.getByRole('dialog', { name: 'Commands' });
  await palette.getByRole('textbox', { name: 'Find a command' }).fill('view: emerg');
  await expect(palette.getByRole('button', { name: 'View: Emergencies' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${someday}&emergency=yes`);
  await expect(palette).toBeHidden();

  await page.keyboard.press('ControlOrMeta+k');
  await palette.getByRole('textbox', { name: 'Find a command' }).fill('search');
  await page.keyboard.press('Enter');
  await expect(searchBox(page)).toBeFocused();
});

test('the focus comes back from the list of keys and from the palette', async ({ page }) => {
  await page.keyboard.press('j');
  const row = rows(page).first();
  await expect(row).toBeFocused();
  for (const [key, name] of [
    ['?', 'Keyboard shortcuts'],
    ['Control+k', 'Commands'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await expect(page.getByRole('dialog', { name }).locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(row).toBeFocused();
  }
});

test('the focus comes back to the button of the menu that led to a dialog', async ({ page }) => {
  const button = inbox(page).getByRole('button', { name: /^Export/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /^Print/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Print/ });
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});
