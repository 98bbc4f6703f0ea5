import { expect, expectAccessible, test } from './fixtures.ts';
import { answerWith, headings, inbox, list, rows, shown } from './inbox.ts';

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

test('long ranges come month by month, can be stopped and gone on with; a month that fails is told as such', async ({
  page,
}) => {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route(/from_date=09-09-2001/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/messages?days=custom&from=2001-09-10&to=2001-11-20');
  await expect(inbox(page).getByText('November 2001 could not be loaded')).toBeVisible();
  await expect(inbox(page).getByText(/rejects Frontdesk’s API token/)).toBeVisible();
  await expect(inbox(page).getByText('September 2001, 3 of 3')).toBeVisible();

  await inbox(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(inbox(page).getByText('Stopped: one part of these days is not loaded.')).toBeVisible();
  release();
  await inbox(page).getByRole('button', { name: 'Load the rest' }).click();
  await expect(inbox(page).getByText(/1 message .* could not be read/)).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
  await expect(inbox(page).getByText('Stopped: ')).toBeHidden();

  await page.goto('/messages?days=custom&from=2001-11-01&to=2001-11-30');
  await expect(inbox(page).getByRole('alert')).toContainText('rejects Frontdesk’s API token');
  await inbox(page).getByRole('button', { name: 'Try again' }).click();
  await expect(inbox(page).getByRole('alert')).toContainText('rejects Frontdesk’s API token');
  await expect(inbox(page).getByText(/No messages/)).toBeHidden();
});

// Each zone's nights when its clocks change: the day before ends at 23:30, the day itself begins at 00:30.
for (const { zone, from, to, nights } of [
  {
    zone: 'America/New_York',
    from: '2025-03-08',
    to: '2025-03-10',
    nights: ['2025-03-09T04:30:00Z', '2025-03-09T05:30:00Z', '2025-03-10T03:30:00Z', '2025-03-10T04:30:00Z'],
  },
  {
    zone: 'America/New_York',
    from: '2025-11-01',
    to: '2025-11-03',
    nights: ['2025-11-02T03:30:00Z', '2025-11-02T04:30:00Z', '2025-11-03T04:30:00Z', '2025-11-03T05:30:00Z'],
  },
  {
    zone: 'Australia/Sydney',
    from: '2025-04-05',
    to: '2025-04-07',
    nights: ['2025-04-05T12:30:00Z', '2025-04-05T13:30:00Z', '2025-04-06T13:30:00Z', '2025-04-06T14:30:00Z'],
  },
  {
    zone: 'Australia/Sydney',
    from: '2025-10-04',
    to: '2025-10-06',
    nights: ['2025-10-04T13:30:00Z', '2025-10-04T14:30:00Z', '2025-10-05T12:30:00Z', '2025-10-05T13:30:00Z'],
  },
]) {
  test(`when the clocks change on the night of ${from} in ${zone}, each message stands under its own day`, async ({
    page,
  }) => {
    await page.route('/session', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), timeZone: zone } });
    });
    await answerWith(page, () =>
      nights.map((created_at, at) => ({ id: at + 1, created_at, content: created_at })),
    );
    await page.goto(`/messages?days=custom&from=${from}&to=${to}`);
    await expect(rows(page).locator('time')).toHaveText(['12:30 AM', '11:30 PM', '12:30 AM', '11:30 PM']);
    const [first, second, third] = [0, 1, 2].map((days) =>
      new Intl.DateTimeFormat('en-US', {
        weekday: 'long',
        month: 'long',
        day: 'numeric',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(Date.parse(from) + days * 86_400_000),
    );
    await expect(headings(page)).toHaveText([third ?? '', second ?? '', first ?? '']);
    expect(await list(page).innerText()).toMatch(/12:30 AM[^]*11:30 PM[^]*12:30 AM[^]*11:30 PM/);
    // One day alone: what the service sends of the days beside it is not shown.
    await page.goto(`/messages?days=custom&from=${from}&to=${from}`);
    await expect(rows(page).locator('time')).toHaveText(['11:30 PM']);
  });
}

test('everyone can choose the days', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/messages?days=custom&from=2001-09-10&to=2001-11-20');
  await expect(inbox(page).getByText('November 2001 could not be loaded')).toBeVisible();
  await inbox(page).getByRole('button', { name: 'Sep 10, 2001' }).click();
  await expect(page.getByRole('button', { name: 'Show these days' })).toBeVisible();
  await expectAccessible(page);
});
