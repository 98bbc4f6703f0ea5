import { expect, expectAccessible, hasAll, test } from './fixtures.ts';
import { listed, posts, toDoForm, unique } from './toDoForm.ts';
import { many, toDosCall } from './toDos.ts';

test('row 43: a double click and Enter five times send one To Do', { tag: '@phone' }, async ({ page }) => {
  const sent = posts(page);
  const text = unique('Call the office');
  await toDoForm.lookOver(page, text);
  const create = toDoForm.review(page).getByRole('button', { name: 'Create To Do' });
  await create.evaluate((button: HTMLButtonElement) => {
    for (let click = 0; click < 5; click += 1) button.click();
  });
  await expect(page).toHaveURL(/\/to-dos\/\d+$/);
  await page.goBack();
  await expect(toDoForm.message(page)).toHaveValue('');
  expect(sent).toHaveLength(1);
  expect(await listed(page, text)).toHaveLength(1);
});

test('when the answer is lost, the list says that it is there', async ({ page }) => {
  const sent = posts(page);
  const text = unique('Rent is due [fault: lost-answer]');
  await toDoForm.lookOver(page, text);
  await toDoForm.create(page);
  const lost = page.getByRole('dialog', { name: 'The answer was lost' });
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
  await toDoForm.lookOver(page, text);
  await toDoForm.create(page);
  const lost = page.getByRole('dialog', { name: 'The answer was lost' });
  await expect(lost.getByRole('alert')).toContainText('It is not there');
  await lost.getByRole('button', { name: 'Look again' }).click();
  await expect(lost.getByRole('alert')).toContainText('It is not there');
  await lost.getByRole('button', { name: 'Back to the form' }).last().click();
  await expect(toDoForm.message(page)).toHaveValue(text);
  expect(sent).toHaveLength(1);
  expect(await listed(page, text)).toHaveLength(0);
});

test('whoever left the form while it was sent is told what became of it', async ({ page }) => {
  const lost = Promise.withResolvers<void>();
  const looked = Promise.withResolvers<void>();
  let lists = 0;
  await page.goto('/to-dos');
  await page.getByRole('link', { name: 'New To Do' }).click();
  await toDoForm.fillIn(page, unique('Rent is due'));
  await page.getByRole('button', { name: 'Review' }).click();
  await page.route(toDosCall, async (route) => {
    if (route.request().method() === 'POST') {
      await lost.promise;
      lists = 0;
      return route.abort();
    }
    lists += 1;
    // The page's own comes first, then the one that is looked at.
    if (lists === 2) await looked.promise;
    await route.fulfill({ json: { data: [] } });
  });
  await toDoForm.create(page);
  await page.goBack();
  lost.resolve();
  await expect(page.getByText('The To Do may or may not have been created')).toBeVisible();
  looked.resolve();
  await expect(page.getByText('The To Do is not in the list')).toBeVisible();
  await expect(page.getByText('may or may not')).toBeHidden();
});

test('while some To Dos cannot be read, a lost one may be one of them', async ({ page }) => {
  await toDoForm.lookOver(page, unique('Rent is due'));
  await page.route(toDosCall, async (route) => {
    if (route.request().method() === 'POST') return route.abort();
    await route.fulfill({ json: { data: [...many(1), { to_do: { id: 'odd' } }] } });
  });
  await toDoForm.create(page);
  const told = page.getByRole('dialog', { name: 'The answer was lost' }).getByRole('alert');
  await expect(told).toContainText('One To Do in the list could not be read, and it may be this one.');
});

test('a refused To Do is told at the form, with the draft still in it', async ({ page }) => {
  const text = unique('Rent is due [fault: invalid-token]');
  await toDoForm.lookOver(page, text);
  await toDoForm.create(page);
  await expect(page.getByRole('alert')).toContainText('rejects Frontdesk’s API token');
  await expect(toDoForm.message(page)).toHaveValue(text);
});

test('another first send than expected is told with both times, and what it suggests', async ({ page }) => {
  await page.route('**/api/v2/to_dos', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    const answer = await route.fetch();
    const body = await answer.json();
    // What a service does that keeps the account on the clock of Los Angeles.
    body.data.schedule.next_occurrence = new Date(
      Date.parse(body.data.schedule.next_occurrence) + 3 * 3_600_000,
    ).toISOString();
    await route.fulfill({ response: answer, json: body });
  });
  await toDoForm.lookOver(page, unique('Bring your papers'));
  await toDoForm.create(page);
  const told = page.getByRole('alert').filter({ hasText: 'at another time than expected' });
  await expect(told).toContainText(/first sent .*12:00 PM/);
  await expect(told).toContainText(/worked out .*9:00 AM/);
  await expect(told).toContainText('That is 9:00 AM in Pacific Time');
});

test('entries that cannot be sent say what to do, odd ones ask', { tag: '@phone' }, async ({ page }) => {
  const sent = posts(page);
  await page.goto('/to-dos/new');
  // An account number that is the only one is filled in once it is known.
  await hasAll(page);
  await toDoForm.account(page).fill('');
  await page.getByRole('button', { name: 'Review' }).click();
  await expect(toDoForm.account(page)).toBeFocused();
  for (const words of [
    'Enter your account number',
    'Write the message',
    'Choose at least one day',
    'Enter a time',
  ])
    await expect(page.getByText(words)).toBeVisible();
  const to = toDoForm.to(page);
  await to.fill('555');
  await to.blur();
  await expect(to).toHaveAccessibleDescription(/with its area code/);
  await to.fill('jose@kauneonga.com');
  await expect(to).toHaveAccessibleDescription('This is an email address, but the To Do is sent by SMS.');
  await expect(to).not.toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Templates' }).click();
  await expect(page.getByRole('dialog', { name: 'Templates' })).toContainText('None yet');
  await expectAccessible(page);
  expect(sent).toHaveLength(0);
});
