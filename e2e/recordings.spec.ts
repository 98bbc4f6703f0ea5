import type { Page } from '@playwright/test';
import { parseRows } from '#src/v2/envelope.ts';
import { messageSchema } from '#src/v2/message.ts';
import { recordingSchema } from '#src/v2/recording.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const player = (page: Page) => page.getByRole('region', { name: /^Player/ });
const play = (page: Page) => player(page).getByRole('button', { name: /^Play/ });
const place = (page: Page) => player(page).getByRole('slider', { name: 'Place in the recording' });
const seconds = async (page: Page) => Number(await place(page).inputValue());

/** The ids of the demo account's calls that play for a while. */
async function playableCalls(page: Page): Promise<number[]> {
  const answer = await page.request.get('/api/v2/call-recordings');
  return parseRows(recordingSchema, await answer.json()).rows.flatMap(
    ({ call_id, recording, agent_username, cdr }) =>
      call_id && recording && agent_username !== 'fault-demo' && (cdr?.talk_sec ?? 0) > 40 ? [call_id] : [],
  );
}

async function playFromList(page: Page): Promise<void> {
  await page.goto('/recordings?days=all');
  await page.getByRole('table').getByRole('button', { name: /^Play/ }).first().click();
  await expect.poll(() => seconds(page)).toBeGreaterThan(0.3);
}

test('a recording plays from the list, and goes on while pages change, faster too', async ({ page }) => {
  await playFromList(page);
  await page.getByRole('link', { name: 'To Dos', exact: true }).click();
  await expect(page).toHaveURL('/to-dos');
  await player(page).getByRole('combobox', { name: 'Speed' }).selectOption('2×');
  const left = await seconds(page);
  await expect.poll(() => seconds(page)).toBeGreaterThan(left + 0.3);

  await page.keyboard.press('Space');
  await expect(play(page)).toBeVisible();
  await player(page).getByRole('button', { name: 'Close the player' }).click();
  await expect(player(page)).toHaveCount(0);
});

test('a call without a recording says so; the list waits where it was left', async ({ page }) => {
  await page.goto('/recordings');
  await page.getByText('All', { exact: true }).click();
  await expect(page).toHaveURL('/recordings?days=all');
  const noRecording = page.getByRole('row').filter({ hasText: 'No recording' }).first();
  await page.getByRole('table', { name: 'Calls' }).hover();
  await expect(async () => {
    await page.mouse.wheel(0, 400);
    await expect(noRecording).toBeInViewport({ timeout: 200 });
  }).toPass();
  await noRecording.getByRole('link').click();
  await expect(page.getByText('There is no recording of this call.')).toBeVisible();
  await expect(player(page)).toHaveCount(0);

  await page.getByRole('main').getByRole('link', { name: 'Recordings' }).click();
  await expect(page).toHaveURL('/recordings?days=all');
  await expect(noRecording).toBeInViewport();

  await page.goto('/calls/1');
  await expect(page.getByText('This call is not in the list of calls')).toBeVisible();
});

test('a call tells how its time was spent, its fields, and the message taken on it', async ({ page }) => {
  const messages = await page.request.get('/api/v2/messages');
  const { rows } = parseRows(messageSchema, await messages.json());
  const taken = new Set(rows.map(({ call_id }) => call_id));
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

test('everyone can use the list and the player', async ({ page }) => {
  test.slow(true, 'a list full of cells is much to look over for a machine that does other work as well');
  await playFromList(page);
  await page.keyboard.press('Space');
  await expect(play(page)).toBeVisible();
  await expectAccessible(page);
});
