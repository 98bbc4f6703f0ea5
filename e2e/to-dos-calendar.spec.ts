import { expect, expectAccessible, test } from './fixtures.ts';
import { count, detail, many, toDosCall, wayBack } from './toDos.ts';

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
    await page.getByRole('button', { name: 'Next month' }).click();
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

test('thousands are as quick as a few, and find room in a calendar', async ({ page, isMobile }) => {
  await page.clock.setFixedTime('2026-11-23T17:00:00Z');
  await page.route(toDosCall, (route) =>
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

test.describe('where the browser’s own clock changes', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('a week has each send at its hour', async ({ page }) => {
    await page.clock.setFixedTime('2027-03-10T17:00:00Z');
    const [template] = many(1);
    const daily = {
      ...template,
      schedule: {
        ...template?.schedule,
        rule: { rule_type: 'IceCube::DailyRule' },
        times: ['12:30 AM', '1:00 PM'],
        next_occurrence: '2027-03-11T05:30:00Z',
      },
    };
    await page.route(toDosCall, (route) => route.fulfill({ json: { data: [daily] } }));
    await page.goto('/to-dos/calendar?view=week&day=2027-03-14');
    const afternoons = page.getByRole('link', { name: /^1:00 PM/, includeHidden: true });
    await expect(afternoons).toHaveCount(7);
    const boxes = await Promise.all((await afternoons.all()).map((link) => link.boundingBox()));
    expect(new Set(boxes.map((box) => Math.round(box?.y ?? NaN))).size, 'one row').toBe(1);
  });
});
