import type { Locator, Page } from '@playwright/test';

/** The parts of the inbox, by what a person sees of them. */
export const inbox = (page: Page): Locator => page.getByRole('region', { name: 'Inbox' });
export const list = (page: Page): Locator => page.getByRole('list', { name: 'Messages' });
export const rows = (page: Page): Locator => list(page).getByRole('link');
export const headings = (page: Page): Locator => list(page).getByRole('heading');
export const scroller = (page: Page): Locator => list(page).locator('..');
export const searchBox = (page: Page): Locator =>
  inbox(page).getByRole('searchbox', { name: 'Search messages' });
/** "212 messages", "12 of 212 messages". */
export const shown = (page: Page): Locator => inbox(page).getByText(/^[\d,]+( of [\d,]+)? messages?$/);

/** Answers every window of the list, and each message, from these, whatever dates it asks for. */
export async function answerWith(
  page: Page,
  messages: () => readonly { id: number; created_at: string }[],
): Promise<void> {
  await page.route(/\/api\/v2\/messages\?/, async (route) => {
    await route.fulfill({ json: { data: messages() } });
  });
  await page.route(/\/api\/v2\/messages\/\d+$/, async (route) => {
    const message = messages().find(({ id }) => route.request().url().endsWith(`/${id}`));
    await route.fulfill(message ? { json: { data: message } } : { status: 404, json: {} });
  });
}
