import { expect, expectAccessible, test } from './fixtures.ts';
import { answerWith, found, inbox, rows, searchBox, shown, someday } from './inbox.ts';

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
    await expect(inbox(page).getByText('No matching messages on May 6, 2025')).toBeVisible();
    await inbox(page).getByRole('button', { name: 'Show all 3 messages' }).click();
    await expect(rows(page)).toHaveCount(3);
    const kept = await page.evaluate(() =>
      Object.values(localStorage).concat(Object.values(sessionStorage)).join(),
    );
    expect(kept).not.toContain('954');
  },
);

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
    await inbox(page).getByRole('button', { name: '1 emergency' }).click();
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
    await page.getByRole('menuitem', { name: 'Emergencies' }).click();
    await expect(page).toHaveURL('/messages?days=last-30&emergency=yes');
    await inbox(page).getByRole('button', { name: 'Order and row height' }).click();
    await page.getByRole('menuitemradio', { name: 'Oldest first' }).click();
    await expect(page).toHaveURL('/messages?days=last-30&emergency=yes&sort=oldest');
    await page.keyboard.press('Escape');
    await searchBox(page).fill('boiler');

    await inbox(page).getByRole('button', { name: 'Emergencies', exact: true }).click();
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
    await views.getByRole('button', { name: 'Save' }).click();
    await inbox(page).getByRole('button', { name: 'Late calls' }).click();
    await page.getByRole('menuitem', { name: 'Rename or remove…' }).click();
    await views.getByRole('button', { name: 'Remove Late calls' }).click();
    await views.getByRole('button', { name: 'Save' }).click();
    await expect(inbox(page).getByRole('button', { name: 'Emergencies', exact: true })).toBeVisible();
  },
);

test('while a search without hits is cleared, nobody is told that there are no messages', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const held: (() => void)[] = [];
    let isHeld = false;
    class HeldWorker extends Worker {
      override postMessage(message: unknown, options?: StructuredSerializeOptions | Transferable[]): void {
        const send = () => super.postMessage(message, options as StructuredSerializeOptions);
        const isView = typeof message === 'object' && message && Reflect.get(message, 'name') === 'view';
        if (isHeld && isView) held.push(send);
        else send();
      }
    }
    Object.assign(window, { Worker: HeldWorker, held, hold: () => (isHeld = true) });
  });
  await page.clock.install();
  await answerWith(page, () => found);
  await page.goto(someday);
  await searchBox(page).fill('nobody is called so');
  await expect(inbox(page).getByText('No matching messages on May 6, 2025')).toBeVisible();
  // By then the list before the search is not kept any more.
  await page.clock.runFor(10_000);

  await page.evaluate('hold()');
  await searchBox(page).fill('');
  await expect.poll(() => page.evaluate('held.length')).toBeGreaterThan(0);
  await expect(inbox(page).getByText('No matching messages on May 6, 2025')).toBeVisible();
  await expect(inbox(page).getByText('No messages')).toBeHidden();
  await page.evaluate('held.splice(0).forEach((send) => send())');
  await expect(rows(page)).toHaveCount(found.length);
});
