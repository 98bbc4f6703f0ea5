import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import type { OwnFrontdesk } from './ownFrontdesk.ts';
import { isHeardBeyond, pause, play } from './player/onPage.ts';
import { PASSWORD, startStaffedFrontdesk } from './staffedFrontdesk.ts';
import { toDoForm } from './toDoForm.ts';

let frontdesk: OwnFrontdesk;

test.beforeAll(async () => {
  frontdesk = await startStaffedFrontdesk(['Ann', 'Bob', 'Cleo']);
});

test.afterAll(() => frontdesk.stop());

const open = (page: Page, address: string) => page.goto(`${frontdesk.origin}${address}`);
const name = (page: Page) => page.getByRole('textbox', { name: 'Name' });
const password = (page: Page) => page.getByLabel('Password', { exact: true });
const again = (page: Page) => page.getByRole('dialog', { name: 'Sign in again' });
const message = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true });

async function signIn(page: Page, who: string, secret = PASSWORD): Promise<void> {
  await name(page).fill(who);
  await password(page).fill(secret);
  await password(page).press('Enter');
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
}

/** The session ends on the server, as it does after a while, and the page finds out by what it asks next. */
async function endSession(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await expect(again(page)).toBeVisible();
}

test(
  'whoever is not signed in comes to the sign-in page, and from there to the page asked for',
  { tag: '@phone' },
  async ({ page, isMobile }) => {
    await open(page, '/to-dos/new?template=1');
    await expect(page).toHaveTitle('Sign in · Frontdesk');
    await signIn(page, 'Ann', 'not the password');
    await expect(page.getByRole('alert')).toContainText('Wrong name or password');
    await expect(password(page)).toBeFocused();
    await expectAccessible(page);
    await signIn(page, 'Ann');
    await expect(page).toHaveURL(/\/to-dos\/new\?template=1$/);
    await page.getByRole('button', { name: 'Account of Ann' }).click();
    await expect(page.getByText('Signed in as Ann')).toBeVisible();
    await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
    if (!isMobile) await expectAccessible(page);
    await open(page, '/sign-in?from=//evil.example/');
    await expect(page).toHaveURL(`${frontdesk.origin}/messages`);
  },
);

test('after too many wrong passwords the page says how long to wait', async ({ page, isMobile }) => {
  const who = isMobile ? 'Nobody' : 'Nobody else';
  await open(page, '/sign-in');
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await signIn(page, who, `guess ${attempt}`);
    await expect(page.getByRole('alert')).toContainText('Wrong name or password');
    await expect(password(page)).toHaveValue('');
  }
  await signIn(page, who, 'guess six');
  await expect(page.getByText(/^Try again in 1\d minutes/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeDisabled();
});

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

test('row 42: another person who signs in finds nothing of the one before', async ({ page }) => {
  await open(page, '/to-dos/new');
  await signIn(page, 'Ann');
  await message(page).fill('Only Ann may read this');
  await endSession(page);
  await signIn(page, 'Bob');
  await expect(page.getByRole('button', { name: 'Account of Bob' })).toBeVisible();
  await expect(page).toHaveURL(/\/messages$/);
  await page.getByRole('link', { name: 'To Dos' }).first().click();
  await page.getByRole('link', { name: 'New To Do' }).click();
  await expect(message(page)).toHaveValue('');
});

test('row 25: after sign-out Back shows nothing, in any tab', async ({ page, context }) => {
  await open(page, '/messages');
  await signIn(page, 'Cleo');
  const caller = page.getByRole('region', { name: 'Inbox' }).getByRole('link').first();
  await caller.click();
  await expect(page).toHaveURL(/\/messages\/\d+/);
  const other = await context.newPage();
  await open(other, '/recordings');
  await expect(other.getByRole('button', { name: /^Play/ }).first()).toBeVisible();
  await other.getByRole('link', { name: 'To Dos' }).first().click();
  await expect(other.getByRole('link', { name: 'New To Do' })).toBeVisible();

  await signOut(page);
  await expect(page).toHaveURL(`${frontdesk.origin}/sign-in`);
  await expect(other).toHaveURL(`${frontdesk.origin}/sign-in`);
  for (const tab of [page, other]) {
    await tab.goBack();
    await expect(name(tab)).toBeVisible();
    await expect(tab.getByRole('main').getByRole('link')).toHaveCount(0);
  }
  expect(await context.cookies()).toEqual([]);
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

test('through a provider there is one button, and a failure is told', async ({ page }) => {
  await page.route('**/session', (route) =>
    route.fulfill({
      status: 401,
      json: { error: { code: 'unauthenticated', message: 'sign in first' }, signIn: 'oidc' },
    }),
  );
  await open(page, '/sign-in?failed=misconfigured&from=/recordings');
  await expect(page.getByRole('alert')).toContainText('not set up correctly');
  const button = page.getByRole('link', { name: 'Sign in with your organization' });
  await expect(button).toHaveAttribute('href', '/session/oidc?return_to=%2Frecordings');
  await expect(password(page)).toBeHidden();
  await open(page, '/sign-in?failed=<b>made%20up</b>');
  await expect(button).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});
