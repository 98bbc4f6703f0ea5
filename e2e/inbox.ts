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

/** Answers every window of the list from these messages, whatever dates it asks for, and tells which it asked for. */
export async function answerWith(
  page: Page,
  messages: () => readonly { created_at: string }[],
): Promise<URL[]> {
  const asked: URL[] = [];
  await page.route(/\/api\/v2\/messages\?/, async (route) => {
    asked.push(new URL(route.request().url()));
    await route.fulfill({ json: { data: messages() } });
  });
  return asked;
}
