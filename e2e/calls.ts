import type { Locator, Page } from '@playwright/test';

/** The parts of the list of calls, by what a person sees of them. */
export const list = (page: Page): Locator => page.getByRole('list', { name: 'Calls' });
export const rows = (page: Page): Locator =>
  list(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link') });
