import { expect, test } from './fixtures.ts';
import { faultyCall, isHeardBeyond, place, play, playableCalls, player, seconds } from './player/onPage.ts';

const wholeWaveform = '[data-waveform=whole]';

test('row 38: a recording that comes only from its start says so, and can be moved about in once it is loaded', async ({
  page,
}) => {
  await page.goto(`/calls/${await faultyCall(page, 'no-range')}`);
  const whole = Promise.withResolvers<void>();
  await page.route(/\/recordings\/.+/, async (route) => {
    if (route.request().resourceType() === 'fetch') await whole.promise;
    return route.continue();
  });
  await play(page).click();
  await isHeardBeyond(page, 0.3);
  await expect(player(page).getByRole('status')).toContainText('once it is loaded');
  await expect(place(page)).toBeDisabled();
  whole.resolve();
  await expect(place(page)).toBeEnabled();
  await expect(player(page).getByRole('status')).toHaveCount(0);
  await place(page).focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await isHeardBeyond(page, 30.3);
  await page.keyboard.press('Home');
  await expect.poll(() => seconds(page)).toBeLessThan(5);
  await expect(player(page).locator(wholeWaveform)).toBeVisible();
});

test('row 40: a stream that breaks off is taken up where it broke', async ({ page }) => {
  await page.goto(`/calls/${await faultyCall(page, 'broken-stream')}`);
  await play(page).click();
  await isHeardBeyond(page, 0.3);
  await player(page).getByRole('combobox', { name: 'Speed' }).selectOption('3×');
  // Each connection brings twenty seconds.
  await isHeardBeyond(page, 22);
  await expect(player(page).getByRole('alert')).toHaveCount(0);
  await expect(player(page).locator(wholeWaveform)).toBeVisible();
});

test('row 39: a link that has expired is renewed once; one that stays refused says what to do', async ({
  page,
}) => {
  const [first, second] = await playableCalls(page);
  let refusals = 1;
  let refused = 0;
  await page.route(/\/recordings\/.+/, (route) => {
    if (route.request().method() === 'HEAD') return route.fulfill({ status: 410 });
    if (refused === refusals) return route.continue();
    refused += 1;
    return route.fulfill({ status: 410 });
  });
  await page.goto(`/calls/${first}`);
  const renewal = page.waitForRequest('**/call-recordings');
  await play(page).click();
  await renewal;
  await isHeardBeyond(page, 0.3);
  expect(refused).toBe(1);

  // Its link is refused from now on: it is downloaded by another.
  const download = page.waitForEvent('download');
  const another = page.waitForRequest('**/call-recordings');
  await player(page)
    .getByRole('link', { name: /^Download/ })
    .click();
  await another;
  expect((await download).suggestedFilename()).toMatch(/\.mp3$/);

  refusals = Infinity;
  await page.goto(`/calls/${second}`);
  await play(page).click();
  await expect(player(page).getByRole('alert')).toContainText('Ask the service for a copy');
  expect(refused, 'the link of the list and its renewal were asked for, and no more').toBe(3);
});

test('what cannot be played says so; what the network interrupts goes on by itself', async ({ page }) => {
  await page.goto(`/calls/${await faultyCall(page, 'not-audio')}`);
  await play(page).click();
  await expect(player(page).getByRole('alert')).toContainText('could not be played');

  await page.goto(`/calls/${(await playableCalls(page))[1]}`);
  await expect(play(page)).toBeVisible();
  await page.context().setOffline(true);
  await play(page).click();
  await expect(player(page).getByRole('alert')).toContainText('Check your network connection');
  await page.context().setOffline(false);
  await isHeardBeyond(page, 0.3);
  await expect(player(page).getByRole('alert')).toHaveCount(0);
});
