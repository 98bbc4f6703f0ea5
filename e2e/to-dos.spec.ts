import type { Page } from '@playwright/test';
import { parseRowOrRows, parseRows } from '#src/v2/envelope.ts';
import { messageSchema } from '#src/v2/message.ts';
import { toDoSchema } from '#src/v2/toDo.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { count, detail, many, search, toDosCall, wayBack } from './toDos.ts';

async function toDosOf(page: Page) {
  const answer = await page.request.get('/api/v2/to_dos');
  return parseRowOrRows(toDoSchema, await answer.json()).rows;
}

test('the list is searched, filtered and walked through', { tag: '@phone' }, async ({ page, isMobile }) => {
  await page.goto('/to-dos');
  await expect(page.getByRole('main').getByText(/^Today \d+$/)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Filter' }).click();
  const filters = page.getByRole('dialog');
  await filters.getByRole('checkbox', { name: /^Email \d+$/ }).check();
  await filters.getByRole('button', { name: /^Show \d+ To Dos$/ }).click();
  await expect(page).toHaveURL(/\/to-dos\?delivery=email$/);
  await expect(count(page)).toHaveText(/^\d+ of \d+ To Dos$/);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Remove Sent by: Email' })).toBeVisible();

  await expect(count(page)).toBeVisible();
  await page.keyboard.press('/');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('josé jk');
  await expect(page.getByText('No matching To Dos')).toBeVisible();
  expect(page.url()).toMatch(/\?delivery=email$/);
  await page.getByRole('button', { name: 'Show all To Dos' }).click();
  await expect(page).toHaveURL(/\/to-dos$/);
  await search(page).fill('every 2 weeks');
  await expect(count(page)).toHaveText(/^\d+ of \d+ To Dos$/);
  await search(page).blur();

  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const link = page.locator('a:focus');
  const contact = await link.textContent();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/to-dos\/\d+$/);
  await expect(detail(page)).toContainText('Every 2 weeks');
  const heading = detail(page).getByRole('heading', { level: 2 });
  expect(contact).toContain(await heading.textContent());
  if (isMobile) await wayBack(page).click();
  else await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/to-dos$/);
  await expect(search(page), 'the search is still there').toHaveValue('every 2 weeks');
  await expect(link).toHaveText(contact ?? '');
});

test(
  'a To Do tells its coming sends, every field, and leads to its messages',
  { tag: '@phone' },
  async ({ page }) => {
    const answer = await page.request.get('/api/v2/messages');
    const { rows } = parseRows(messageSchema, await answer.json());
    const id = rows.find(({ to_do_task_id: toDoId }) => toDoId !== null)?.to_do_task_id;
    await page.route(toDosCall, async (route) => {
      const response = await route.fetch();
      const body = await response.json();
      for (const one of body.data) if (one.to_do.id === id) one.to_do.moon_phase = { name: 'Waxing gibbous' };
      await route.fulfill({ response, json: body });
    });
    await page.goto(`/to-dos/${id}`);
    await expect(
      detail(page)
        .getByRole('list', { name: /^The next/ })
        .getByRole('listitem'),
    ).toHaveCount(12);
    await detail(page).getByText('All fields', { exact: true }).click();
    await expect(detail(page).getByText('Waxing gibbous')).toBeVisible();
    await expectAccessible(page);
    await detail(page).getByRole('link', { name: 'Messages from this To Do' }).click();
    await expect(page).toHaveURL(new RegExp(`/messages\\?.*to-do=${id}`));
    const messages = page.getByRole('list', { name: 'Messages' });
    await expect(
      messages
        .getByRole('listitem')
        .filter({ has: page.getByRole('link') })
        .first(),
    ).toBeVisible();
  },
);

test('whatever the service can make is readable', async ({ page }) => {
  const toDos = await toDosOf(page);
  const lunar = toDos.find(({ schedule }) => JSON.stringify(schedule?.rule ?? '').includes('Lunar'));
  await page.goto(`/to-dos/${lunar?.to_do.id}`);
  await expect(detail(page)).toContainText('Other schedule');
  await detail(page).getByText('The rule as the service wrote it').click();
  await expect(detail(page)).toContainText('IceCube::LunarRule');
  const unplanned = toDos.find(({ to_do: toDo, schedule }) => !schedule && toDo.run_at === null);
  await page.goto(`/to-dos/${unplanned?.to_do.id}`);
  await expect(detail(page)).toContainText('No next send');
  await expect(detail(page).getByRole('list', { name: /^The next/ })).toHaveCount(0);
});

test('no To Dos, none readable and none to be had are told apart', async ({ page }) => {
  await page.route(toDosCall, (route) => route.fulfill({ json: { data: [] } }));
  await page.goto('/to-dos');
  await expect(page.getByText('No To Dos yet')).toBeVisible();
  await page.unroute(toDosCall);
  await page.route(toDosCall, (route) =>
    route.fulfill({ status: 503, json: { error: { code: 'upstream_unavailable', message: 'down' } } }),
  );
  await page.goto('/to-dos/calendar');
  await expect(page.getByRole('alert')).toContainText('The answering service cannot be reached');
  await page.unroute(toDosCall);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(count(page)).toBeVisible();
});

test('a To Do that is not in the list is looked for again, with the focus where it was', async ({ page }) => {
  await page.route(toDosCall, (route) => route.fulfill({ json: { data: many(1) } }));
  await page.goto('/to-dos/99');
  await expect(detail(page)).toContainText('This To Do is not in the list');
  await page.unroute(toDosCall);
  const later = Promise.withResolvers<void>();
  await page.route(toDosCall, async (route) => {
    await later.promise;
    await route.fulfill({ json: { data: many(99) } });
  });
  await detail(page).getByRole('button', { name: 'Look again' }).press('Enter');
  await expect(detail(page).getByRole('button', { name: 'Looking…' })).toBeFocused();
  later.resolve();
  await expect(detail(page)).toContainText('Reminder 99');
});
