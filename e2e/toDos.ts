import type { Locator, Page } from '@playwright/test';

/** The parts of the To Dos' pages, by what a person sees of them. */
export const search = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search To Dos' });
export const detail = (page: Page): Locator => page.getByRole('region', { name: 'To Do', exact: true });
export const wayBack = (page: Page): Locator =>
  page.getByRole('link', { name: /^(Close|All To Dos|Calendar)$/ }).last();
export const count = (page: Page): Locator => page.getByRole('status').filter({ hasText: /\d To Dos?\b/ });

export const toDosCall = '**/api/v2/to_dos';

/** To Dos as the service would send them: each once a week, on Tuesday afternoon. */
export function many(length: number) {
  return Array.from({ length }, (_, index) => ({
    to_do: {
      id: index + 1,
      delivery_type: 'sms',
      contact: `21255${String(50_000 + index)}`,
      from: '7542838007',
      message_text: `Reminder ${index + 1}`,
      account_number: index % 2 ? 'W0411' : 'W0412',
      created_at: '2026-11-01T12:00:00Z',
    },
    schedule: {
      id: index + 1,
      rule: { rule_type: 'IceCube::WeeklyRule', interval: 1, validations: { day: [2] } },
      times: [`${(index % 6) + 1}:00 PM`],
      next_occurrence: `2026-11-24T${(index % 6) + 18}:00:00Z`,
      created_at: '2026-11-01T12:00:00Z',
    },
  }));
}
