import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import type { OwnFrontdesk } from './ownFrontdesk.ts';
import { isHeardBeyond, pause, play } from './player/onPage.ts';
import { again, endSession, password, signIn } from './signIn.ts';
import { PASSWORD, startStaffedFrontdesk } from './staffedFrontdesk.ts';
import { toDoForm } from './toDoForm.ts';

let frontdesk: OwnFrontdesk;

test.beforeAll(async () => {
  frontdesk = await startStaffedFrontdesk(['Ann']);
});

test.afterAll(() => frontdesk.stop());

const open = (page: Page, address: string) => page.goto(`${frontdesk.origin}${address}`);
const message = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true });

test(
  'row 42: a session that ends in mid-form keeps the draft, and one To Do is sent',
  { tag: '@phone' },
  async ({ page, isMobile }) => {
    const text = `Kept through sign-in ${crypto.randomUUID()}`;
    const sent: number[] = [];
    await open(page, '/to-dos/new');
    await signIn(page, 'Ann');
    await toDoForm.fillIn(page, text);
    await page.getByRole('button', { name: 'Review' }).click();
    await page.context().clearCookies();
    page.on('response', (answer) => {
      if (answer.request().method() === 'POST' && answer.url().endsWith('/to_dos'))
        sent.push(answer.status());
    });
    await page.getByRole('button', { name: 'Create To Do' }).click();
    await expect(again(page)).toContainText('What Ann was writing is kept');
    await expect(password(page)).toBeFocused();
    if (isMobile) await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(again(page)).toBeVisible();
    await password(page).fill(PASSWORD);
    await password(page).press('Enter');
    await expect(again(page)).toBeHidden();
    await expect(message(page)).toHaveValue(text);
    expect(sent).toEqual([401]);
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByRole('button', { name: 'Create To Do' }).click();
    await expect(page).toHaveURL(/\/to-dos\/\d+$/);
    expect(sent).toEqual([401, 201]);
  },
);

test('row 42: a recording that plays is paused when the session ends, and no media key goes on with it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // What a media key would set off, set off by an event.
    navigator.mediaSession.setActionHandler = (action, handler) => {
      if (action === 'play') Object.assign(globalThis, { onPlayKey: handler });
    };
    addEventListener('play-key', () => (globalThis as { onPlayKey?: () => void }).onPlayKey?.());
  });
  await open(page, '/recordings?days=everything');
  await signIn(page, 'Ann');
  await page.getByRole('list', { name: 'Calls' }).getByRole('button', { name: /^Play/ }).first().click();
  await isHeardBeyond(page, 0.3);
  await endSession(page);
  await page.evaluate(() => dispatchEvent(new Event('play-key')));
  await password(page).fill(PASSWORD);
  await password(page).press('Enter');
  await expect(again(page)).toBeHidden();
  await play(page).click();
  await expect(pause(page)).toBeVisible();
});

test('a session that is about to end for want of use asks, and goes on where somebody is here', async ({
  page,
}) => {
  await page.clock.install();
  // A page that asks for nothing by itself: what others ask for after a key was pressed is use too.
  await open(page, '/nowhere');
  await signIn(page, 'Ann');
  await expect(page.getByRole('button', { name: 'Account of Ann' })).toBeVisible();
  // The server's clock stays as it is: what it would say after fourteen minutes is put into its answers.
  let left = 55;
  const asked: (string | undefined)[] = [];
  await page.route('**/session', async (route) => {
    const use = route.request().headers()['x-frontdesk-use'];
    if (route.request().method() === 'GET') asked.push(use);
    if (use) left = 900;
    const answer = await route.fetch();
    if (route.request().method() !== 'GET') return route.fulfill({ response: answer });
    return route.fulfill({
      response: answer,
      json: { ...((await answer.json()) as object), idleSeconds: left },
    });
  });
  const warning = page.getByRole('dialog', { name: 'Are you still there?' });
  await page.clock.fastForward('14:05');
  await expect(warning).toContainText(/You will be signed out in \d\d seconds/);
  await warning.getByRole('button', { name: 'Stay signed in' }).click();
  await expect(warning).toBeHidden();
  expect(asked).toContain('1');

  asked.length = 0;
  left = 55;
  await page.keyboard.press('Shift');
  await page.clock.fastForward('14:05');
  await expect.poll(() => asked).toContain('1');
  await expect(warning).toBeHidden();

  left = 55;
  await page.clock.fastForward('14:05');
  await warning.getByRole('button', { name: 'Sign out now' }).click();
  await expect(page).toHaveURL(`${frontdesk.origin}/sign-in`);
});
