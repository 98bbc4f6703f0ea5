import { expect, expectAccessible, test } from './fixtures.ts';
import { answerWith, headings, inbox, list, rows, scroller, searchBox, shown } from './inbox.ts';

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
  await expect(inbox(page).getByText(/does not accept our key/)).toBeVisible();
  await expect(inbox(page).getByText('September 2001, 3 of 3')).toBeVisible();

  await inbox(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(inbox(page).getByText('Stopped: one part of these days is not loaded.')).toBeVisible();
  release();
  await inbox(page).getByRole('button', { name: 'Load the rest' }).click();
  await expect(inbox(page).getByText(/1 message .* could not be read/)).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
  await expect(inbox(page).getByText('Stopped: ')).toBeHidden();

  await page.goto('/messages?days=custom&from=2001-11-01&to=2001-11-30');
  await expect(inbox(page).getByRole('alert')).toContainText('does not accept our key');
  await inbox(page).getByRole('button', { name: 'Try again' }).click();
  await expect(inbox(page).getByRole('alert')).toContainText('does not accept our key');
  await expect(inbox(page).getByText(/No messages/)).toBeHidden();
});

const found = [
  {
    id: 71,
    created_at: '2025-05-06T15:00:00Z',
    first_name: 'José',
    last_name: 'Núñez',
    phone_number: '+19545550123',
    content: 'The boiler leaks',
  },
  {
    id: 72,
    created_at: '2025-05-06T16:00:00Z',
    first_name: 'Ann',
    content: 'About the leak',
    answers: { pet_name: 'Nunez' },
  },
  { id: 73, created_at: '2025-05-06T17:00:00Z', first_name: 'Ben', content: 'Nothing of note' },
];

test(
  'a search finds parts of words, numbers and answers, stays with reload and "back", and stands in no address',
  { tag: '@phone' },
  async ({ page, isMobile }) => {
    await answerWith(page, () => found);
    await page.goto('/messages?days=custom&from=2025-05-06&to=2025-05-06');
    await expect(rows(page)).toHaveCount(3);
    await searchBox(page).pressSequentially('NUNEZ  leak');
    await expect(rows(page)).toHaveCount(2);
    await expect(shown(page)).toHaveText('2 of 3 messages');
    await expect(rows(page).filter({ hasText: 'José' }).locator('mark')).toHaveText(['Núñez', 'leak']);
    await expect(rows(page).filter({ hasText: 'Ann' })).toContainText('Pet name: Nunez');
    await searchBox(page).fill('(954) 555');
    await expect(rows(page)).toHaveCount(1);

    const address = '/messages?days=custom&from=2025-05-06&to=2025-05-06';
    await page.waitForFunction(() => JSON.stringify(history.state).includes('(954) 555'));
    await expect(page).toHaveURL(address);
    await page.reload();
    await expect(searchBox(page)).toHaveValue('(954) 555');
    await expect(rows(page)).toHaveCount(1);
    await rows(page).first().click();
    await expect(page).toHaveURL(/\/messages\/71\?days=custom&from=2025-05-06&to=2025-05-06$/);
    if (!isMobile) await expect(searchBox(page)).toHaveValue('(954) 555');
    await page.goBack();
    await expect(searchBox(page)).toHaveValue('(954) 555');
    await searchBox(page).fill('zebra');
    await expect(inbox(page).getByText('Nothing matches on May 6, 2025')).toBeVisible();
    await inbox(page).getByRole('button', { name: 'Show all 3 messages' }).click();
    await expect(rows(page)).toHaveCount(3);
    const kept = await page.evaluate(() =>
      Object.values(localStorage).concat(Object.values(sessionStorage)).join(),
    );
    expect(kept).not.toContain('954');
  },
);

const someday = '/messages?days=custom&from=2025-05-06&to=2025-05-06';

test(
  'filters have counts, stand in the address without a name, and are taken out one by one',
  { tag: '@phone' },
  async ({ page }) => {
    const people = ['Dr. Amara Finch', 'Dr. Amara Finch', 'Owen Harbor'];
    await answerWith(page, () =>
      people.map((receiver_name, at) => ({
        id: 80 + at,
        created_at: `2025-05-06T1${at}:00:00Z`,
        read: at > 0,
        is_emergency: at === 2,
        receiver_name,
        status: 'delivered',
        answers: { visit: at === 1 ? 'Virtual' : 'Office' },
      })),
    );
    await page.goto(someday);
    await inbox(page).getByRole('button', { name: 'Filter' }).click();
    const filters = page.getByRole('dialog', { name: 'Filter' });
    await filters.getByRole('searchbox', { name: 'Find a filter' }).fill('finch');
    await filters.getByRole('checkbox', { name: 'Dr. Amara Finch 2' }).check();
    await filters.getByRole('searchbox', { name: 'Find a filter' }).fill('visit');
    await expect(filters.getByRole('checkbox', { name: 'Office 1' })).toBeVisible();
    await filters.getByRole('checkbox', { name: 'Virtual 1' }).check();
    await expectAccessible(page);
    await filters.getByRole('button', { name: 'Show 1 message' }).click();
    await expect(rows(page)).toHaveCount(1);
    await expect(shown(page)).toHaveText('1 of 3 messages');
    expect(page.url()).toMatch(/&answer\.visit=[\da-z]+&receiver=[\da-z]+$/);
    expect(page.url()).not.toMatch(/finch|virtual/i);

    await page.reload();
    await expect(rows(page)).toHaveCount(1);
    await inbox(page).getByRole('button', { name: 'Remove Visit: Virtual' }).click();
    await expect(rows(page)).toHaveCount(2);
    await page.goBack();
    await expect(rows(page)).toHaveCount(1);
    await inbox(page).getByRole('button', { name: 'Clear all' }).click();
    await expect(rows(page)).toHaveCount(3);
    await inbox(page).getByRole('button', { name: '1 urgent' }).click();
    await expect(rows(page)).toHaveCount(1);
    await expect(page).toHaveURL(`${someday}&emergency=yes`);
  },
);

test('the messages of a To Do have an address', { tag: '@phone' }, async ({ page }) => {
  await answerWith(page, () => [
    { id: 91, created_at: '2025-05-06T15:00:00Z', first_name: 'Ann', to_do_task_id: 157 },
    { id: 92, created_at: '2025-05-06T16:00:00Z', first_name: 'Ben', to_do_task_id: 158 },
    { id: 93, created_at: '2025-05-06T17:00:00Z', first_name: 'Cem' },
  ]);
  await page.goto(`${someday}&to-do=157`);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Ann');
  await inbox(page).getByRole('button', { name: 'Remove To Do: To Do 157' }).click();
  await expect(rows(page)).toHaveCount(3);
});

test(
  'a view is saved under a name, opened again, renamed and removed; what was searched for is not kept',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/messages?days=last-30');
    await inbox(page).getByRole('button', { name: 'All messages' }).click();
    await page.getByRole('menuitem', { name: 'Urgent' }).click();
    await expect(page).toHaveURL('/messages?days=last-30&emergency=yes');
    await inbox(page).getByRole('button', { name: 'Order and rows' }).click();
    await page.getByRole('menuitemradio', { name: 'Oldest first' }).click();
    await expect(page).toHaveURL('/messages?days=last-30&emergency=yes&sort=oldest');
    await page.keyboard.press('Escape');
    await searchBox(page).fill('boiler');

    await inbox(page).getByRole('button', { name: 'Urgent', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Save this view…' }).click();
    const naming = page.getByRole('dialog', { name: 'Save this view' });
    await naming.getByRole('textbox', { name: 'Name' }).fill('unread');
    await naming.getByRole('button', { name: 'Save' }).click();
    await expect(naming.getByText('There is a view of that name')).toBeVisible();
    await naming.getByRole('textbox', { name: 'Name' }).fill('Night calls');
    await expectAccessible(page);
    await naming.getByRole('button', { name: 'Save' }).click();
    expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain('boiler');

    await page.goto('/messages');
    await inbox(page).getByRole('button', { name: 'All messages' }).click();
    await page.getByRole('menuitem', { name: 'Night calls' }).click();
    await expect(page).toHaveURL('/messages?days=last-30&emergency=yes&sort=oldest');
    await inbox(page).getByRole('button', { name: 'Night calls' }).click();
    await page.getByRole('menuitem', { name: 'Rename or remove…' }).click();
    const views = page.getByRole('dialog', { name: 'Your views' });
    await views.getByRole('textbox', { name: 'Name of Night calls' }).fill('Late calls');
    await views.getByRole('button', { name: 'Keep these' }).click();
    await inbox(page).getByRole('button', { name: 'Late calls' }).click();
    await page.getByRole('menuitem', { name: 'Rename or remove…' }).click();
    await views.getByRole('button', { name: 'Remove Late calls' }).click();
    await views.getByRole('button', { name: 'Keep these' }).click();
    await expect(inbox(page).getByRole('button', { name: 'Urgent', exact: true })).toBeVisible();
  },
);

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

test(
  'messages are selected, all of them if one likes, and marked as seen at this browser',
  { tag: '@phone' },
  async ({ page, isMobile }) => {
    await answerWith(page, () => found.map((message) => ({ ...message, read: false })));
    await page.goto(someday);
    if (isMobile) {
      await inbox(page).getByRole('button', { name: 'Order and rows' }).click();
      await page.getByRole('menuitem', { name: 'Select messages' }).click();
    } else await rows(page).nth(1).hover();
    await list(page).getByRole('checkbox', { name: 'Select Ann' }).click();
    const bar = inbox(page).getByRole('group', { name: 'Selected messages' });
    await expect(bar).toContainText('1 selected');
    await bar.getByRole('button', { name: 'All 3' }).click();
    await expect(bar).toContainText('3 selected');
    await expectAccessible(page);
    await bar.getByRole('button', { name: 'Seen', exact: true }).click();
    await expect(rows(page).first()).toContainText('Unread, but seen at this browser.');
    await bar.getByRole('button', { name: 'Select nothing' }).click();
    await expect(bar).toBeHidden();
    await page.reload();
    await expect(rows(page).first()).toContainText('Unread, but seen at this browser.');
  },
);

test('order, headings and rows are as one likes them', async ({ page }) => {
  await answerWith(page, () => [
    ...found,
    { ...found[0], id: 74, created_at: '2025-05-05T15:00:00Z', is_emergency: true, content: 'Again' },
  ]);
  await page.goto('/messages?days=custom&from=2025-05-05&to=2025-05-06');
  const names = () => rows(page).locator('span span:first-child').first();
  await expect(names()).toHaveText('Ben');
  const choose = async (name: string) => {
    await inbox(page).getByRole('button', { name: 'Order and rows' }).click();
    await page.getByRole('menuitemradio', { name }).click();
    await page.keyboard.press('Escape');
  };
  await choose('Emergencies first');
  await expect(rows(page).first()).toContainText('Again');
  await choose('Under their callers');
  await choose('By caller');
  await expect(headings(page)).toHaveText(['Ann', 'Ben', 'José Núñez']);
  await expect(rows(page).last().locator('time')).toHaveText(/May [56], 2025/);
  const before = await rows(page).first().boundingBox();
  await choose('Compact rows');
  await expect
    .poll(async () => (await rows(page).first().boundingBox())?.height ?? 0)
    .toBeLessThan(before?.height ?? 0);
});

test('everyone can use the inbox', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/messages?days=last-30');
  await expect(rows(page).first()).toBeVisible();
  await scroller(page).evaluate((element) => element.scrollTo(0, 1500));
  await expectAccessible(page);
  await searchBox(page).fill('water');
  await expect(rows(page).locator('mark').first()).toBeVisible();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('everyone can choose the days', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/messages?days=custom&from=2001-09-10&to=2001-11-20');
  await expect(inbox(page).getByText('November 2001 could not be loaded')).toBeVisible();
  await inbox(page).getByRole('button', { name: 'Sep 10, 2001' }).click();
  await expect(page.getByRole('button', { name: 'Show these days' })).toBeVisible();
  await expectAccessible(page);
});
