import type { Page, Request } from '@playwright/test';
import { parseRowOrRows } from '#src/v2/envelope.ts';
import { toDoSchema } from '#src/v2/toDo.ts';

/** A text that no other test, project or run has sent. */
export const unique = (text: string) => `${text} ${crypto.randomUUID().slice(0, 8)}`;

export const toDoForm = {
  account: (page: Page) => page.getByRole('combobox', { name: 'Account number' }),
  to: (page: Page) => page.getByRole('combobox', { name: 'To', exact: true }),
  from: (page: Page) => page.getByRole('combobox', { name: 'From' }),
  message: (page: Page) => page.getByRole('textbox', { name: 'Message', exact: true }),
  plan: (page: Page) => page.getByRole('region', { name: 'What it will do' }),
  review: (page: Page) => page.getByRole('dialog', { name: 'Review this To Do' }),

  /** Fills in the whole form, as it stands empty. */
  async fillIn(page: Page, text: string): Promise<void> {
    await this.account(page).fill('W0411');
    await this.to(page).fill('(954) 832-6297');
    await this.from(page).fill('754-283-8007');
    await this.message(page).fill(text);
    await page.getByRole('button', { name: 'Weekdays' }).click();
    await page.getByLabel('Time', { exact: true }).fill('09:00');
  },

  /** A new To Do, filled in and under review. */
  async lookOver(page: Page, text: string): Promise<void> {
    await page.goto('/to-dos/new');
    await this.fillIn(page, text);
    await page.getByRole('button', { name: 'Review' }).click();
  },

  async create(page: Page): Promise<void> {
    await this.review(page).getByRole('button', { name: 'Create To Do' }).click();
  },
};

/** Every To Do that the page sends off, as it goes. */
export function posts(page: Page): Request[] {
  const sent: Request[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/to_dos')) sent.push(request);
  });
  return sent;
}

/** The To Dos of the service that have this text. */
export async function listed(page: Page, text: string) {
  const answer = await page.request.get('/api/v2/to_dos');
  return parseRowOrRows(toDoSchema, await answer.json()).rows.filter(
    ({ to_do: toDo }) => toDo.message_text === text,
  );
}
