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

export const someday = '/messages?days=custom&from=2025-05-06&to=2025-05-06';

/** Messages of that day. */
export const found = [
  {
    id: 71,
    created_at: '2025-05-06T15:00:00Z',
    first_name: 'José',
    last_name: 'Núñez',
    phone_number: '+19545550123',
    content: 'The boiler leaks',
  },
  {
    id: 72,
    created_at: '2025-05-06T16:00:00Z',
    first_name: 'Ann',
    content: 'About the leak',
    answers: { pet_name: 'Nunez' },
  },
  { id: 73, created_at: '2025-05-06T17:00:00Z', first_name: 'Ben', content: 'Nothing of note' },
];
