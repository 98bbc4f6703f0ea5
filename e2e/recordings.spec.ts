import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { invariant } from '#src/lib/invariant.ts';
import { phoneDigits } from '#src/lib/phoneDigits.ts';
import { parseRows } from '#src/v2/envelope.ts';
import { type Recording, recordingSchema } from '#src/v2/recording.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { isHeardBeyond, pause, play } from './player/onPage.ts';

import { list, rows } from './calls.ts';
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search calls' });
const total = (page: Page) => page.getByRole('list', { name: 'Totals' }).getByRole('listitem').first();
const counted = (calls: number) => (calls === 1 ? '1 call' : `${calls} calls`);

async function allCalls(page: Page): Promise<Recording[]> {
  const answer = await page.request.get('/api/v2/call-recordings');
  return parseRows(recordingSchema, await answer.json()).rows;
}

async function tick(page: Page, ...choices: (string | RegExp)[]): Promise<void> {
  await page.getByRole('button', { name: /^Filter/ }).click();
  for (const choice of choices) await page.getByRole('checkbox', { name: choice }).check();
  await page.getByRole('button', { name: /^Show \d/ }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function orderBy(page: Page, order: string): Promise<void> {
  await page.getByRole('button', { name: /^Order: / }).click();
  await page.getByRole('menuitemradio', { name: order }).click();
}

test('calls are found by parts of what one knows, which the address never tells', async ({ page }) => {
  const calls = await allCalls(page);
  const number = calls[0]?.from;
  invariant(number, 'the newest call has a number');
  const same = calls.filter(({ from }) => from && phoneDigits(from) === phoneDigits(number)).length;
  await page.goto('/recordings?days=everything');
  await expect(total(page)).toHaveText(counted(calls.length));

  const digits = phoneDigits(number).replace(/^1/, '');
  for (const typed of [digits, `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`]) {
    await search(page).fill(typed);
    await expect(total(page)).toHaveText(counted(same));
  }
  await expect(rows(page).first().locator('mark').first()).toBeVisible();
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain(digits.slice(6));
  await page.reload();
  await expect(search(page)).toHaveValue(/\d{3}/);
  await expect(total(page)).toHaveText(counted(same));
  expect(new URL(page.url()).search, 'row 25: nothing of what is searched for').toBe('?days=everything');

  await search(page).fill('spanish 9');
  const spanish = calls.filter(({ cdr }) => cdr?.skill_name === 'Spanish').length;
  await expect.poll(async () => parseInt(await total(page).innerText(), 10)).toBeLessThanOrEqual(spanish);
  await expect(rows(page).first()).toContainText('Spanish');
  await search(page).fill('nobody at all');
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('nobody at all');
  await page.reload();
  await expect(page.getByText('No matching calls')).toBeVisible();
  await page.getByRole('button', { name: 'Clear search and filters' }).click();
  await expect(total(page)).toHaveText(counted(calls.length));
});

test(
  'filters count, order and Back go together, and the file is of exactly that',
  { tag: '@phone' },
  async ({ page }) => {
    const calls = await allCalls(page);
    const outbound = calls.filter(({ cdr }) => cdr?.call_type === 'OutboundCall');
    const waits = outbound.map(({ cdr }) => cdr?.wait_sec ?? 0);
    await page.goto('/recordings?days=everything');
    await tick(page, `Outbound ${outbound.length}`);
    await expect(total(page)).toHaveText(counted(outbound.length));
    await expect(page.getByRole('list', { name: 'Filters in use' })).toContainText('Direction: Outbound');

    await orderBy(page, 'Longest wait');
    await expect(page).toHaveURL('/recordings?days=everything&direction=outbound&sort=wait');
    const longest = Math.max(...waits);
    const clock = `${Math.floor(longest / 60)}:${String(longest % 60).padStart(2, '0')}`;
    await expect(rows(page).first()).toContainText(clock);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export as CSV' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^calls-\d{4}-\d\d-\d\d-to-\d{4}-\d\d-\d\d\.csv$/);
    const [head, ...lines] = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
    expect(head?.split(',')[1]).toBe('Started (America/New_York)');
    const at = head?.split(',').indexOf('Wait (seconds)') ?? -1;
    expect(lines.map((line) => Number(line.split(',')[at]))).toEqual(waits.toSorted((a, b) => b - a));

    await page.goBack();
    await expect(page).toHaveURL('/recordings?days=everything&direction=outbound');
    await expect(rows(page).first()).not.toContainText(clock);
    await page.getByRole('button', { name: 'Remove Direction: Outbound' }).click();
    await expect(total(page)).toHaveText(counted(calls.length));
  },
);

test('calls with a message are found once the messages of their days are read, and not before', async ({
  page,
}) => {
  let isBroken = true;
  await page.route('**/api/v2/messages?*', (route) =>
    isBroken
      ? route.fulfill({ status: 502, json: { error: { code: 'upstream_invalid', message: 'broken' } } })
      : route.continue(),
  );
  await page.goto('/recordings');
  await page.getByRole('button', { name: /^Filter/ }).click();
  await expect(page.getByText('Some messages could not be read')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^No message/ })).toHaveCount(0);
  await page.getByRole('button', { name: /^Show \d/ }).click();

  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Some messages could not be read')).toHaveCount(0);
  await tick(page, /^Message taken/);
  await rows(page).first().getByRole('link').click();
  await expect(page.getByRole('link', { name: /^Message of/ }).first()).toBeVisible();
});

test(
  'a recording is played from the list by keys, and stays marked in this browser',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/recordings?days=everything');
    await expect(rows(page).first()).toBeVisible();
    await page.keyboard.press('/');
    await expect(search(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await tick(page, /^Not yet/);
    const first = rows(page).first();
    await expect(first.getByRole('button', { name: /^Play/ })).toBeVisible();
    await page.keyboard.press('j');
    await expect(first.getByRole('link')).toBeFocused();
    await page.keyboard.press('j');
    await expect(rows(page).nth(1).getByRole('link')).toBeFocused();
    await page.keyboard.press('p');
    await isHeardBeyond(page, 0.3);
    await page.keyboard.press('p');
    await expect(play(page)).toBeVisible();
    await page.keyboard.press('p');
    await expect(pause(page)).toBeVisible();
    await page.keyboard.press('Space');
    await expect(play(page)).toBeVisible();
    await expect(rows(page).nth(1).getByText('Listened to'), 'it stays while one listens').toBeVisible();

    await page.reload();
    await page.getByRole('button', { name: 'Remove Listened to: Not yet' }).click();
    await expect(list(page).getByText('Listened to')).toHaveCount(1);
    const kept = await page.evaluate(() => localStorage.getItem('frontdesk:listened'));
    expect(kept, 'row 25: what is kept is an id').toMatch(/^\[\d+\]$/);
  },
);

test('charts show the days and hours of the calls, and narrow the list down to one', async ({ page }) => {
  await page.goto('/recordings');
  await page.getByRole('button', { name: 'Show charts' }).click();
  const days = page.getByRole('slider', { name: 'Calls by day' });
  await days.focus();
  await page.keyboard.press('End');
  await expect(days).toHaveAttribute('aria-valuetext', /^Today: /);
  // The hour-long call of the demo account was the day before yesterday.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  const said = (await days.getAttribute('aria-valuetext')) ?? '';
  await page.getByRole('button', { name: 'Show this day' }).click();
  await expect(page).toHaveURL(/days=custom/);
  await expect(total(page)).toHaveText(/\d+ calls?/.exec(said)?.[0] ?? 'a number of calls');
  await expect(list(page)).toContainText('1:00:00');

  const hours = page.getByRole('slider', { name: 'Calls by hour of the day' });
  const inHour = /\d+ calls?/.exec((await hours.getAttribute('aria-valuetext')) ?? '')?.[0] ?? '';
  await page.getByRole('button', { name: 'Show this hour' }).click();
  await expect(page.getByRole('list', { name: 'Filters in use' })).toContainText('Hour of the day');
  await expect(total(page)).toHaveText(inHour);
});

test('everyone can use the list, its charts and its filters', { tag: '@phone' }, async ({ page }) => {
  test.slow(true, 'a list full of cells is much to look over for a machine that does other work as well');
  await page.goto('/recordings');
  await page.getByRole('button', { name: 'Show charts' }).click();
  await expect(page.getByRole('slider', { name: 'Calls by day' })).toBeVisible();
  await search(page).fill('5');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Filter/ }).click();
  await page.getByRole('checkbox', { name: /^Inbound/ }).check();
  await expect(page.getByRole('checkbox', { name: /^Message taken/ })).toBeVisible();
  await expectAccessible(page);
});
