import type { Page } from '@playwright/test';
import { expect, expectAccessible, hasAll, test } from './fixtures.ts';
import { isHeardBeyond, play, playableCalls, player } from './player/onPage.ts';
import { listed, toDoForm } from './toDoForm.ts';

const navigation = (page: Page) => page.getByRole('navigation', { name: 'Main' });
const recordingsScript = '**/assets/RecordingsPage-*.js';

/** Counts documents from here on, by what only a document asks for. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  return () => loads;
}

async function fillIn(page: Page, text: string): Promise<void> {
  await navigation(page).getByRole('link', { name: 'To Dos' }).click();
  await page.getByRole('link', { name: 'New To Do' }).click();
  await toDoForm.fillIn(page, text);
}

test('row 44: offline, what was loaded is read, and a To Do waits until it is sent by hand', async ({
  page,
  context,
}) => {
  const text = `Written offline ${crypto.randomUUID()}`;
  const create = page.getByRole('button', { name: 'Create To Do' });
  const caller = page.getByRole('region', { name: 'Inbox' }).getByRole('link').first();
  await page.goto('/messages');
  await expect(caller).toBeVisible();
  await fillIn(page, text);

  await context.setOffline(true);
  await expect(page.getByText('You are offline')).toBeVisible();
  await page.getByRole('button', { name: 'Review' }).click();
  await create.click();
  const lost = page.getByRole('dialog', { name: 'The answer was lost' });
  await expect(lost.getByRole('alert')).toBeVisible();
  await lost.getByRole('button', { name: 'Back to the form' }).last().click();
  await navigation(page).getByRole('link', { name: 'Messages' }).click();
  await expect(caller).toBeVisible();
  await page.goBack();

  await context.setOffline(false);
  await expect(page.getByText('You are offline')).toBeHidden();
  expect(await listed(page, text)).toHaveLength(0);
  await expect(page.getByRole('textbox', { name: 'Message', exact: true })).toHaveValue(text);
  await page.getByRole('button', { name: 'Review' }).click();
  await create.click();
  await expect(page).toHaveURL(/\/to-dos\/\d+$/);
  expect(await listed(page, text)).toHaveLength(1);
});

test('row 45: a part that a new version took away loads that version once', async ({ page }) => {
  await page.goto('/to-dos');
  await expect(page.getByRole('status').filter({ hasText: /\d To Dos/ })).toBeVisible();
  const loads = countLoads(page);
  await page.route(recordingsScript, (route) =>
    loads() === 0 ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await navigation(page).getByRole('link', { name: 'Recordings' }).click();
  await expect(page.getByRole('button', { name: /^Play/ }).first()).toBeVisible();
  expect(loads()).toBe(1);
});

test('row 45: a part that stays away does not send the page round in circles', async ({ page }) => {
  await page.goto('/to-dos');
  const loads = countLoads(page);
  await page.route(recordingsScript, (route) => route.fulfill({ status: 404 }));
  await navigation(page).getByRole('link', { name: 'Recordings' }).click();
  await expect(page.getByRole('alert')).toContainText('Something went wrong on this page');
  expect(loads()).toBe(1);
  await navigation(page).getByRole('link', { name: 'To Dos' }).click();
  await expect(page.getByRole('status').filter({ hasText: /\d To Dos/ })).toBeVisible();
  expect(loads()).toBe(1);
});

test(
  'row 46: a page that fails says so, can be tried again, and leaves the rest usable',
  { tag: '@phone' },
  async ({ page, isMobile }) => {
    await page.route(recordingsScript, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `export function RecordingsPage() {
        if (!document.documentElement.dataset.mended) throw new Error('planted');
        return 'Mended';
      }`,
      }),
    );
    await page.goto('/recordings');
    await expect(page.getByRole('alert')).toContainText('Something went wrong on this page');
    if (!isMobile) await expectAccessible(page);
    await navigation(page).getByRole('link', { name: 'To Dos' }).click();
    await expect(page.getByRole('status').filter({ hasText: /\d To Dos/ })).toBeVisible();
    await navigation(page).getByRole('link', { name: 'Recordings' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await page.evaluate(() => {
      document.documentElement.dataset['mended'] = 'yes';
    });
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Mended')).toBeVisible();
  },
);

/** Keeps a file of the interface from coming, until what it returns is called. */
async function keepBack(page: Page, file: string): Promise<() => void> {
  let isBack = false;
  await page.route(`**/assets/${file}-*.js`, (route) => (isBack ? route.continue() : route.abort()));
  return () => void (isBack = true);
}

test('a part of the shell that does not come takes nothing else along, and comes later', async ({ page }) => {
  const letDock = await keepBack(page, 'PlayerDock');
  await keepBack(page, 'Notices');
  await page.goto('/recordings?days=everything');
  const plays = page.getByRole('list', { name: 'Calls' }).getByRole('button', { name: /^Play/ });
  await hasAll(page);
  await plays.first().click();
  await expect(page.getByRole('button', { name: /^Pause/ })).toBeVisible();
  letDock();
  await navigation(page).getByRole('link', { name: 'To Dos' }).click();
  await expect(page).toHaveURL('/to-dos');
  await isHeardBeyond(page, 0.3);
});

test('a player whose controls do not come says so, and can be tried again', async ({ page }) => {
  await page.goto('/messages');
  const letControls = await keepBack(page, 'LoadedCall');
  await page.goto(`/calls/${(await playableCalls(page))[0]}`);
  await play(page).click();
  await expect(player(page).getByRole('alert')).toContainText('The player could not be loaded');
  await player(page)
    .getByRole('button', { name: /^Pause/ })
    .click();
  letControls();
  await player(page).getByRole('button', { name: 'Try again' }).click();
  await play(page).click();
  await isHeardBeyond(page, 0.3);
});

test('a menu that does not come opens at the next press', async ({ page }) => {
  const letMenu = await keepBack(page, 'AccountItems');
  await page.goto('/messages');
  const button = page.getByRole('button', { name: /^Account of/ });
  await hasAll(page);
  const failed = page.waitForEvent('requestfailed');
  // Nobody points at it before, which would ask for the menu once more.
  await button.dispatchEvent('click');
  await failed;
  letMenu();
  await expect(async () => {
    await button.click();
    await expect(page.getByRole('menu')).toBeVisible({ timeout: 500 });
  }).toPass();
});
