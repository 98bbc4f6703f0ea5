import type { Locator, Page } from '@playwright/test';
import type { Sent } from './serve.ts';

/** The parts of a message's page, by what a person sees of them. */
export const detail = (page: Page): Locator => page.getByRole('region', { name: 'Message', exact: true });
export const list = (page: Page): Locator => page.getByRole('list', { name: 'Messages' });
export const rows = (page: Page): Locator => list(page).getByRole('link');
export const name = (page: Page): Locator => detail(page).getByRole('heading', { level: 2 });

export const ofMarch = '?days=custom&from=2026-03-01&to=2026-03-31';

export const ann: Sent = {
  id: 77,
  created_at: '2026-03-08T04:30:00Z', // 23:30 of the day before in New York
  first_name: 'Ann',
  last_name: 'Lee',
  contact_id: 541,
  phone_number: '+19545550123',
  email: 'ann@example.org',
  content: 'The cellar is flooded.\nCall (954) 555-0147 first.',
  is_emergency: true,
  answers: { urgent: 'Yes', meeting_preference: ['Virtual', 'Phone'], other_parties: '' },
  moon_phase: 'waxing',
};
export const callers: Sent[] = [
  { ...ann, id: 78, created_at: '2026-03-20T15:00:00Z', first_name: 'Bob', contact_id: 7, phone_number: '' },
  ann,
  { ...ann, id: 76, created_at: '2026-03-02T15:00:00Z', content: 'First question' },
  { ...ann, id: 75, created_at: '2026-02-10T15:00:00Z', contact_id: null, content: 'An older question' },
  { ...ann, id: 74, created_at: '2026-01-05T15:00:00Z', content: 'The oldest question' },
];
