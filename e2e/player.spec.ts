import { invariant } from '#src/lib/invariant.ts';
import { expect, expectAccessible, hasAll, test } from './fixtures.ts';
import {
  isHeardBeyond,
  pause,
  place,
  play,
  playableCalls,
  player,
  seconds,
  serveAudio,
} from './player/onPage.ts';
import { toneAndSilence } from './player/tone.ts';

const wholeWaveform = '[data-waveform=whole]';

test(
  'a recording goes on while pages change, by its keys too, and a new visit takes it up where it was left',
  { tag: '@phone' },
  async ({ page }) => {
    const call = `/calls/${(await playableCalls(page))[0]}`;
    await page.goto(call);
    await play(page).click();
    await expect(player(page).locator(wholeWaveform)).toBeVisible();
    await page.getByRole('link', { name: 'To Dos', exact: true }).click();
    await expect(page).toHaveURL('/to-dos');
    await isHeardBeyond(page, await seconds(page));

    await page.keyboard.press(']');
    await expect(player(page).getByRole('combobox', { name: 'Speed' })).toHaveValue('1.25');
    const left = await seconds(page);
    await page.keyboard.press('Shift+ArrowRight');
    await isHeardBeyond(page, left + 30);
    await page.keyboard.press('m');
    await expect(player(page).getByRole('button', { name: 'Sound and options, muted' })).toBeVisible();
    await page.keyboard.press('Space');
    await expect(play(page)).toBeVisible();

    const at = await seconds(page);
    await page.goto(call);
    await play(page).click();
    await expect(player(page).getByText(/^Resumed at /)).toBeVisible();
    await isHeardBeyond(page, at - 1);
    await expect(player(page).getByRole('combobox', { name: 'Speed' })).toHaveValue('1.25');
    await player(page).getByRole('button', { name: 'Start over' }).click();
    await expect.poll(() => seconds(page)).toBeLessThan(at - 5);

    const places = await page.evaluate(() => Object.entries(localStorage));
    const [, kept] = places.find(([key]) => key.startsWith('frontdesk:places:')) ?? [];
    expect(kept, 'row 25: what is kept are ids and seconds').toMatch(/^(?:\[|\]|,|[\d.]+)+$/);
  },
);

test('the place is moved by click, drag and keys, and is told as one says it', async ({ page }) => {
  await page.goto(`/calls/${(await playableCalls(page))[0]}`);
  await hasAll(page);
  await play(page).click();
  await expect(place(page)).toHaveAttribute('aria-valuetext', /of \d+ (minute|second)/);
  await place(page).focus();
  await page.keyboard.press('Space');
  await expect(play(page)).toBeVisible();

  const total = Number(await place(page).getAttribute('max'));
  const box = await place(page).boundingBox();
  invariant(box, 'the seek bar is on the page');
  const [middle, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.click(middle, y);
  await expect.poll(async () => (await seconds(page)) / total).toBeCloseTo(0.5, 1);
  await page.mouse.move(middle, y);
  await page.mouse.down();
  await page.mouse.move(middle - box.width / 4, y + 30, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await seconds(page)) / total).toBeCloseTo(0.25, 1);

  await page.keyboard.press('Home');
  await expect.poll(() => seconds(page)).toBe(0);
  await page.keyboard.press('ArrowRight');
  await player(page).getByRole('button', { name: 'Forward 10 seconds' }).click();
  await expect(place(page)).toHaveAttribute('aria-valuetext', /^15 seconds of /);
});

test('silence is seen and skipped, a stretch is heard again and again, and a quiet caller louder', async ({
  page,
}) => {
  await serveAudio(
    page,
    toneAndSilence([
      [true, 3],
      [false, 30],
      [true, 4],
    ]),
    'audio/wav',
  );
  await page.goto(`/calls/${(await playableCalls(page))[0]}`);
  await play(page).click();
  await expect(player(page).locator(wholeWaveform)).toBeVisible();
  await player(page).getByRole('button', { name: 'Sound and options' }).click();
  await page.getByText('4×', { exact: true }).click();
  await page.getByRole('switch', { name: 'Skip silence' }).check();
  await page.keyboard.press('Escape');
  await isHeardBeyond(page, 32.5);

  await player(page).getByRole('button', { name: 'Loop from here' }).click();
  const from = await seconds(page);
  await isHeardBeyond(page, from + 0.7);
  await player(page)
    .getByRole('button', { name: /^Loop from .+ to here$/ })
    .click();
  for (let round = 0; round < 2; round += 1) {
    await expect.poll(() => seconds(page), { intervals: [30] }).toBeLessThan(from + 0.5);
    await isHeardBeyond(page, from + 0.5);
  }
  await player(page).getByRole('button', { name: 'End the loop' }).click();
  await expect(play(page), 'without a loop it comes to its end').toBeVisible();
});

test('the next recording of the list is played by itself where that is chosen', async ({ page }) => {
  await page.goto('/recordings?days=everything');
  const plays = page.getByRole('list', { name: 'Calls' }).getByRole('button', { name: /^Play / });
  const next = await plays.nth(1).getAttribute('aria-label');
  invariant(next, 'each recording has a button of a name');
  await plays.first().click();
  await player(page).getByRole('button', { name: 'Sound and options' }).click();
  await page.getByRole('switch', { name: 'Play the next recording automatically' }).check();
  await page.keyboard.press('Escape');
  await place(page).focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: next.replace('Play', 'Pause') })).toBeVisible();
  await isHeardBeyond(page, 0.5);
});

test('an address leads to a moment, where something can be noted, and the file can be had', async ({
  page,
}) => {
  const call = (await playableCalls(page))[0];
  await page.goto(`/calls/${call}?t=21`);
  await expect(player(page).getByText('Play the recording from 0:21')).toBeVisible();
  await play(page).click();
  await isHeardBeyond(page, 21);
  await pause(page).click();
  await page.getByRole('textbox', { name: /^Note at 0:2/ }).fill('Her number again');
  await page.getByRole('button', { name: 'Save note' }).click();
  await page.reload();
  await play(page).click();
  await expect(player(page).getByRole('listitem')).toContainText('Her number again');
  await player(page)
    .getByRole('button', { name: /^Remove the note/ })
    .click();
  await expect(player(page).getByRole('listitem')).toHaveCount(0);

  const download = page.waitForEvent('download');
  await player(page)
    .getByRole('link', { name: /^Download/ })
    .click();
  expect((await download).suggestedFilename()).toMatch(/^recording-\d+-\d{4}-\d\d-\d\d\.mp3$/);
});

test('everyone can use the player, in its place and in the dock', { tag: '@phone' }, async ({ page }) => {
  test.slow(true, 'two pages full of controls are much to look over');
  await page.goto(`/calls/${(await playableCalls(page))[0]}`);
  await play(page).click();
  await expect(player(page).locator(wholeWaveform)).toBeVisible();
  await page.getByText('All fields of the call').click();
  await pause(page).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'To Dos', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'To Dos' }), 'the dock, not the page before').toBeVisible();
  await player(page)
    .getByRole('button', { name: /^Sound and options/ })
    .click();
  await expect(page.getByRole('switch', { name: 'Skip silence' })).toBeVisible();
  await expectAccessible(page);
});
