import { parseRows } from '#src/v2/envelope.ts';
import { messageSchema } from '#src/v2/message.ts';
import { list, rows } from './calls.ts';
import { expect, test } from './fixtures.ts';
import { playableCalls, player } from './player/onPage.ts';

test('a call without a recording says so; the list waits where it was left', async ({ page }) => {
  await page.goto('/recordings?days=everything');
  const noRecording = rows(page).filter({ hasText: 'No recording' }).first();
  await list(page).hover();
  await expect(async () => {
    await page.mouse.wheel(0, 400);
    await expect(noRecording).toBeInViewport({ timeout: 100 });
  }).toPass({ intervals: [10] });
  await noRecording.getByRole('link').click();
  await expect(page.getByText('There is no recording of this call.')).toBeVisible();
  await expect(player(page)).toHaveCount(0);

  await page.getByRole('main').getByRole('link', { name: 'Recordings' }).click();
  await expect(page).toHaveURL('/recordings?days=everything');
  await expect(noRecording).toBeInViewport();

  await page.goto('/calls/1');
  await expect(page.getByText('This call is not in the list of calls')).toBeVisible();
});

test('a call tells how its time was spent, its fields, and the message taken on it', async ({ page }) => {
  const messages = await page.request.get('/api/v2/messages');
  const taken = new Set(parseRows(messageSchema, await messages.json()).rows.map(({ call_id }) => call_id));
  const callId = (await playableCalls(page)).find((id) => taken.has(id));
  await page.goto(`/calls/${callId}`);
  await expect(page.getByRole('listitem').filter({ hasText: 'Talking' })).toHaveText(
    /\d (seconds?|minutes?)/,
  );
  await page.getByText('All fields of the call').click();
  await expect(
    page
      .getByRole('definition')
      .filter({ hasText: new RegExp(`^${callId}$`) })
      .first(),
  ).toBeVisible();
  await page.getByRole('link', { name: /^Message of/ }).click();
  await expect(page).toHaveURL(/\/messages\/\d+/);
});

test('the keys go on where a call was left, and on its page begin at the page', async ({ page }) => {
  await page.goto('/recordings?days=everything');
  await expect(rows(page).first()).toBeVisible();
  for (const row of [0, 1, 2]) {
    await page.keyboard.press('j');
    await expect(rows(page).nth(row).getByRole('link')).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Call' })).toBeVisible();
  await expect(page.locator('#page')).toBeFocused();
  await page.keyboard.press('Tab');
  const back = page.getByRole('main').getByRole('link', { name: 'Recordings' });
  await expect(back).toBeFocused();
  await back.press('Enter');
  await expect(rows(page).nth(2).getByRole('link')).toBeFocused();
  await page.keyboard.press('j');
  await expect(rows(page).nth(3).getByRole('link')).toBeFocused();

  // The list goes and comes while somebody writes, who is to be left alone.
  const search = page.getByRole('searchbox', { name: 'Search calls' });
  await search.fill('nobody at all');
  await expect(page.getByText('No matching calls')).toBeVisible();
  await search.fill('');
  await expect(rows(page).first()).toBeVisible();
  await expect(search).toBeFocused();

  await page.getByRole('link', { name: 'To Dos', exact: true }).click();
  await page.getByRole('link', { name: 'Recordings', exact: true }).click();
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press('j');
  await expect(rows(page).first().getByRole('link'), 'whoever comes anew begins anew').toBeFocused();
});

test('what could not be read is told while it is asked for again, and the focus stays', async ({ page }) => {
  const answer = Promise.withResolvers<void>();
  let isRetried = false;
  await page.route('**/call-recordings', async (route) => {
    if (isRetried) await answer.promise;
    if (isRetried) return route.continue();
    return route.fulfill({ status: 502, json: { error: { code: 'upstream_invalid', message: 'broken' } } });
  });
  await page.goto('/recordings?days=everything');
  const again = page.getByRole('button', { name: 'Try again' });
  await again.focus();
  isRetried = true;
  await page.keyboard.press('Enter');
  await expect(again).toHaveAttribute('aria-busy', 'true');
  await expect(again).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('sent something unreadable');
  answer.resolve();
  await expect(rows(page).first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
