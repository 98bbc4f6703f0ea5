import type { Page } from '@playwright/test';
import { parseRowOrRows, parseRows } from '#src/v2/envelope.ts';
import { messageSchema } from '#src/v2/message.ts';
import { toDoSchema } from '#src/v2/toDo.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const list = '**/api/v2/to_dos';
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search To Dos' });
const detail = (page: Page) => page.getByRole('region', { name: 'To Do', exact: true });
const wayBack = (page: Page) => page.getByRole('link', { name: /^(Close|All To Dos|Calendar)$/ }).last();
const count = (page: Page) => page.getByRole('status').filter({ hasText: /\d To Dos?\b/ });

async function toDosOf(page: Page) {
  const answer = await page.request.get('/api/v2/to_dos');
  return parseRowOrRows(toDoSchema, await answer.json()).rows;
}

/** To Dos as the service would send them: each once a week, on Tuesday afternoon. */
function many(length: number) {
  return Array.from({ length }, (_, index) => ({
    to_do: {
      id: index + 1,
      delivery_type: 'sms',
      contact: `21255${String(50_000 + index)}`,
      from: '7542838007',
      message_text: `Reminder ${index + 1}`,
      account_number: index % 2 ? 'W0411' : 'W0412',
      created_at: '2026-11-01T12:00:00Z',
    },
    schedule: {
      id: index + 1,
      rule: { rule_type: 'IceCube::WeeklyRule', interval: 1, validations: { day: [2] } },
      times: [`${(index % 6) + 1}:00 PM`],
      next_occurrence: `2026-11-24T${(index % 6) + 18}:00:00Z`,
      created_at: '2026-11-01T12:00:00Z',
    },
  }));
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
  await expect(page.getByText('No To Do is like that')).toBeVisible();
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
  'the calendar shows what is sent when, by pointer and by keyboard',
  { tag: '@phone' },
  async ({ page, isMobile }) => {
    await page.goto('/to-dos');
    await page.getByRole('link', { name: 'Calendar', exact: true }).click();
    await expect(page).toHaveTitle('Calendar of To Dos · Frontdesk');
    if (isMobile) {
      await expect(page.getByRole('list', { name: 'Sends' })).toBeVisible();
      await page.getByText('Month', { exact: true }).click();
    }
    const month = page.getByRole('heading', { level: 2 }).first();
    const before = (await month.textContent()) ?? '';
    await page.getByRole('button', { name: 'Next: month' }).click();
    await expect(month).not.toHaveText(before);
    const days = page.getByRole('button', { name: /: (\d+ sends?|nothing is sent)$/ });
    await expect(days.nth(27)).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);

    await days.first().focus();
    for (let day = 0; day < 8; day += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(':focus')).toHaveAccessibleName(/: \d+ sends?$/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/day=\d{4}-\d\d-\d\d/);
    const sends = page.getByRole('list', { name: 'Sends' });
    await expect(sends.getByRole('heading', { level: 3 }).first()).toBeVisible();
    await sends.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/to-dos\/calendar\/\d+\?/);
    await expect(detail(page).getByText('The next 12 sends')).toBeVisible();
    await wayBack(page).click();
    await expect(page).toHaveURL(/\/to-dos\/calendar\?.*day=/);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expect(days.first(), 'back in the month').toBeVisible();
  },
);

test('everyone can use the calendar', { tag: '@phone' }, async ({ page, isMobile }) => {
  // A few sends of each day will do, and axe is quick with them.
  await page.goto('/to-dos/calendar?repeats=monthly&view=month');
  await expect(page.getByRole('button', { name: /: \d+ sends?$/ }).first()).toBeVisible();
  await expectAccessible(page);
  if (!isMobile) {
    await page.getByText('Week', { exact: true }).click();
    await expect(page.getByRole('link', { name: /^\w{3} \d+: (\d+ sends?|nothing is sent)$/ })).toHaveCount(
      7,
    );
    await expectAccessible(page);
  }
  await page.getByText('Agenda', { exact: true }).click();
  await expect(page.getByRole('list', { name: 'Sends' })).toBeVisible();
  await expectAccessible(page);
});

test(
  'a To Do tells its coming sends, every field, and leads to its messages',
  { tag: '@phone' },
  async ({ page }) => {
    const answer = await page.request.get('/api/v2/messages');
    const { rows } = parseRows(messageSchema, await answer.json());
    const id = rows.find(({ to_do_task_id: toDoId }) => toDoId !== null)?.to_do_task_id;
    await page.route(list, async (route) => {
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
    await detail(page).getByRole('link', { name: 'Its messages' }).click();
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
  await expect(detail(page)).toContainText('Of a kind that Frontdesk has no words for');
  await detail(page).getByText('The rule as the service wrote it').click();
  await expect(detail(page)).toContainText('IceCube::LunarRule');
  const unplanned = toDos.find(({ to_do: toDo, schedule }) => !schedule && toDo.run_at === null);
  await page.goto(`/to-dos/${unplanned?.to_do.id}`);
  await expect(detail(page)).toContainText('No next send');
  await expect(detail(page).getByRole('list', { name: /^The next/ })).toHaveCount(0);
});

test('thousands are as quick as a few, and find room in a calendar', async ({ page, isMobile }) => {
  await page.clock.setFixedTime('2026-11-23T17:00:00Z');
  await page.route(list, (route) =>
    route.fulfill({ json: { data: [...many(3000), { to_do: { id: 'odd' } }] } }),
  );
  await page.goto('/to-dos?account=W0411');
  await expect(count(page)).toHaveText('1500 of 3000 To Dos and 1 that could not be read and is not shown');
  expect(
    await page
      .getByRole('main')
      .getByRole('link', { name: /\(212\)/ })
      .count(),
  ).toBeLessThan(60);
  await page.keyboard.press('End');
  await expect(page.getByText('Reminder 3000', { exact: true })).toBeInViewport();
  await page.getByRole('link', { name: 'Calendar', exact: true }).click();
  if (isMobile) await page.getByText('Month', { exact: true }).click();
  await expect(page.getByRole('button', { name: 'Tuesday, November 24: 1500 sends' })).toBeVisible();
  await page
    .getByRole('link', { name: isMobile ? /^1500 sends/ : /^\+1497 more/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Tomorrow 1500' })).toBeVisible();
});

test('no To Dos, none readable and none to be had are told apart', async ({ page }) => {
  await page.route(list, (route) => route.fulfill({ json: { data: [] } }));
  await page.goto('/to-dos');
  await expect(page.getByText('No To Dos yet')).toBeVisible();
  await page.unroute(list);
  await page.route(list, (route) =>
    route.fulfill({ status: 503, json: { error: { code: 'upstream_unavailable', message: 'down' } } }),
  );
  await page.goto('/to-dos/calendar');
  await expect(page.getByRole('alert')).toContainText('The answering service cannot be reached');
  await page.unroute(list);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(count(page)).toBeVisible();
});
