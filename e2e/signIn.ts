import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { PASSWORD } from './staffedFrontdesk.ts';

export const name = (page: Page) => page.getByRole('textbox', { name: 'Name' });
export const password = (page: Page) => page.getByLabel('Password', { exact: true });
export const again = (page: Page) => page.getByRole('dialog', { name: 'Sign in again' });

export async function signIn(page: Page, who: string, secret = PASSWORD): Promise<void> {
  await name(page).fill(who);
  await password(page).fill(secret);
  await password(page).press('Enter');
}

/** The session ends on the server, as it does after a while, and the page finds out by what it asks next. */
export async function endSession(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await expect(again(page)).toBeVisible();
}
