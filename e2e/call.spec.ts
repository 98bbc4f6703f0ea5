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
