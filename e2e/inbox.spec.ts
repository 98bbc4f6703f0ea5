import { expect, expectAccessible, test } from './fixtures.ts';
import { answerWith, found, headings, inbox, list, rows, scroller, searchBox, someday } from './inbox.ts';

test(
  'messages are selected, all of them if one likes, and marked as seen in this browser',
  { tag: '@phone' },
  async ({ page, isMobile }) => {
    await answerWith(page, () => found.map((message) => ({ ...message, read: false })));
    await page.goto(someday);
    if (isMobile) {
      await inbox(page).getByRole('button', { name: 'Order and row height' }).click();
      await page.getByRole('menuitem', { name: 'Select messages' }).click();
    } else await rows(page).nth(1).hover();
    await list(page).getByRole('checkbox', { name: 'Select Ann' }).click();
    const bar = inbox(page).getByRole('group', { name: 'Selected messages' });
    await expect(bar).toContainText('1 selected');
    await bar.getByRole('button', { name: 'All 3' }).click();
    await expect(bar).toContainText('3 selected');
    await expectAccessible(page);
    await bar.getByRole('button', { name: 'Mark as seen', exact: true }).click();
    await expect(rows(page).first()).toContainText('Unread, but seen in this browser.');
    await bar.getByRole('button', { name: 'Clear selection' }).click();
    await expect(bar).toBeHidden();
    await page.reload();
    await expect(rows(page).first()).toContainText('Unread, but seen in this browser.');
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
    await inbox(page).getByRole('button', { name: 'Order and row height' }).click();
    await page.getByRole('menuitemradio', { name }).click();
    await page.keyboard.press('Escape');
  };
  await choose('Emergencies first');
  await expect(rows(page).first()).toContainText('Again');
  await choose('By caller');
  await choose('Caller name');
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
