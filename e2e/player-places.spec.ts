import { rows } from './calls.ts';
import { expect, hasAll, test } from './fixtures.ts';
import { isHeardBeyond, pause, place, play, playableCalls, player } from './player/onPage.ts';

test('Space ticks a box while a recording is loaded, and pauses it from elsewhere', async ({ page }) => {
  await page.goto('/recordings?days=everything');
  await rows(page).getByRole('button', { name: /^Play/ }).first().click();
  await isHeardBeyond(page, 0.3);
  await page.getByRole('link', { name: 'Messages', exact: true }).click();
  const box = page.getByRole('checkbox', { name: /^Select / }).first();
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await expect(pause(page)).toBeVisible();

  await page.getByRole('link', { name: 'To Dos', exact: true }).click();
  await page.getByRole('link', { name: 'New To Do' }).click();
  const day = page.getByRole('checkbox', { name: /^Mon/ });
  await day.focus();
  await page.keyboard.press('Space');
  await expect(day).toBeChecked();
  await expect(pause(page)).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Space');
  await expect(play(page)).toBeVisible();
});

test('a note that is being written keeps its recording, which another would follow', async ({ page }) => {
  await page.goto('/recordings?days=everything');
  await rows(page).getByRole('button', { name: /^Play/ }).first().click();
  await player(page).getByRole('button', { name: 'Sound and options' }).click();
  await page.getByRole('switch', { name: 'Play the next recording automatically' }).check();
  await page.keyboard.press('Escape');
  await player(page).getByRole('link').click();
  await expect(page).toHaveURL(/\/calls\/\d+/);
  const { pathname } = new URL(page.url());
  const note = page.getByRole('textbox', { name: /^Note at / });
  await note.fill('Her number is 555');
  await place(page).focus();
  await page.keyboard.press('End');
  await expect(play(page)).toBeVisible();
  await expect(note).toHaveValue('Her number is 555');
  expect(new URL(page.url()).pathname).toBe(pathname);
});

test('a recording has its controls below, where its call has none any more', async ({ page }) => {
  await page.clock.install();
  await page.goto(`/calls/${(await playableCalls(page))[0]}`);
  await hasAll(page);
  await play(page).click();
  await isHeardBeyond(page, 0.3);
  await expect(player(page)).toHaveCount(1);

  await page.route('**/call-recordings', (route) => route.fulfill({ json: { data: [] } }));
  await page.clock.fastForward('00:20');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await expect(page.getByText('This call is not in the list of calls')).toBeVisible();
  await pause(page).click();
  await expect(play(page)).toBeVisible();
});
