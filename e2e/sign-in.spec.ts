import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import type { OwnFrontdesk } from './ownFrontdesk.ts';
import { endSession, name, password, signIn } from './signIn.ts';
import { startStaffedFrontdesk } from './staffedFrontdesk.ts';

let frontdesk: OwnFrontdesk;

test.beforeAll(async () => {
  frontdesk = await startStaffedFrontdesk(['Ann', 'Bob', 'Cleo']);
});

test.afterAll(() => frontdesk.stop());

const open = (page: Page, address: string) => page.goto(`${frontdesk.origin}${address}`);
const message = (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true });

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
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
