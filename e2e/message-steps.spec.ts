import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { callers, detail, list, name, ofMarch, rows } from './messages/onPage.ts';
import { serveMessages } from './messages/serve.ts';

test(
  'a message is read beside the list, or on a phone’s own screen, and the list keeps its place',
  { tag: '@phone' },
  async ({ page, isMobile }) => {
    await page.goto('/messages?days=last-30');
    const scroller = list(page).locator('..');
    // The first days are shown by themselves, before there is so far to scroll.
    await expect
      .poll(() =>
        scroller.evaluate((element) => {
          element.scrollTo(0, 900);
          return element.scrollTop;
        }),
      )
      .toBe(900);
    const row = list(page).locator('[aria-posinset="20"]').getByRole('link');
    const address = await row.getAttribute('href');
    await row.click();
    await expect(page).toHaveURL(address ?? '');
    await expect(page).toHaveTitle('Message · Frontdesk');
    await expect(detail(page).getByText(/^\d+ of \d+$/)).toBeVisible();

    if (isMobile) {
      await expect(list(page)).toBeHidden();
      await detail(page).getByRole('link', { name: 'Messages' }).click();
      await expect(page).toHaveURL('/messages?days=last-30');
      await expect(detail(page)).toBeHidden();
      await expect(list(page).locator('a:focus')).toHaveAttribute('href', address ?? '');
    } else {
      await expect(list(page).locator('[aria-current=true]')).toHaveAttribute('href', address ?? '');
    }
    expect(await scroller.evaluate((element) => element.scrollTop)).toBeGreaterThan(500);
  },
);

test(
  'the previous and the next message are one step away, a swipe on a phone, and "back" leads to the list',
  { tag: '@phone' },
  async ({ page, isMobile }) => {
    await serveMessages(page, callers);
    await page.goto(`/messages${ofMarch}`);
    await rows(page).first().click();
    await expect(detail(page).getByText('1 of 3')).toBeVisible();
    await expect(detail(page).getByRole('button', { name: 'Previous message' })).toBeDisabled();
    await detail(page).getByRole('link', { name: 'Next message' }).click();
    await expect(detail(page).getByText('2 of 3')).toBeVisible();
    await detail(page).getByRole('link', { name: 'Previous message' }).click();
    await expect(name(page)).toHaveText('Bob Lee');

    if (isMobile) {
      await swipe(page, name(page), -150);
      await expect(detail(page).getByText('2 of 3')).toBeVisible();
      await swipe(page, name(page), 150);
      await expect(detail(page).getByText('1 of 3')).toBeVisible();
      await swipe(page, name(page), 150);
      await expect(detail(page).getByText('1 of 3')).toBeVisible();
    }
    await page.goBack();
    await expect(page).toHaveURL(`/messages${ofMarch}`);
  },
);

/** A finger that goes sideways over an element, as a screen tells it. */
async function swipe(page: Page, over: Locator, way: number): Promise<void> {
  const box = await over.boundingBox();
  const [x, y] = [195 - way / 2, (box?.y ?? 0) + 10];
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (const part of [0.25, 0.5, 0.75, 1])
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: [{ x: x + way * part, y: y + 2 * part }],
    });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
