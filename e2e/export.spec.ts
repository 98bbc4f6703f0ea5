import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { readCsv } from './messages/readCsv.ts';
import { type Sent, serveMessages } from './messages/serve.ts';

const inbox = (page: Page) => page.getByRole('region', { name: 'Inbox' });
const rows = (page: Page) => page.getByRole('list', { name: 'Messages' }).getByRole('link');
const ofMarch = '/messages?days=custom&from=2026-03-01&to=2026-03-31';

const sent: Sent[] = [
  {
    id: 3,
    created_at: '2026-03-08T07:30:00Z', // 3:30, an hour after clocks went forward
    first_name: '=HYPERLINK("http://evil.example","Ann")',
    phone_number: '+19545550123',
    caller_id: '+442079460000',
    content: 'Says "hello",\nand goes',
    is_emergency: true,
    disposition: 'call_back',
    read: false,
    answers: {
      urgent: 'Yes',
      days: ['Mon', 'Tue'],
      amount: '-5',
      address: { street: 'Main St' },
      nothing: null,
    },
    moon_phase: '@waxing',
  },
  {
    id: 2,
    created_at: '2026-03-08T06:30:00Z',
    first_name: 'Bob',
    read: false,
    answers: { urgent: 'No', policy: '\t4' },
  },
  { id: 1, created_at: '2026-03-02T15:00:00Z', first_name: 'Zoë', read: true, answers: null },
];

async function download(page: Page, within = inbox(page)): Promise<{ name: string; text: string }> {
  await within.getByRole('button', { name: 'Export' }).last().click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /^Download .* as CSV$/ }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('what is filtered becomes a file for a spreadsheet: answers as columns, times of the account, nothing that runs', async ({
  page,
  isMobile,
}) => {
  await serveMessages(page, sent);
  await page.goto(ofMarch);
  await expect(rows(page)).toHaveCount(3);
  const all = await download(page);
  await expect(page.getByText('The file is in your downloads')).toBeVisible();
  expect(all.name).toBe('messages-2026-03-01-to-2026-03-31.csv');
  expect(all.text).toMatch(/^\uFEFFMessage ID,Taken \(America\/New_York\),/);
  const records = readCsv(all.text);
  expect(records.map((record) => record['Message ID'])).toEqual(['3', '2', '1']);
  expect(records[0], 'row 15: nothing begins as a formula does').toMatchObject({
    'Taken (America/New_York)': '2026-03-08 03:30:00',
    'Taken (UTC)': '2026-03-08T07:30:00.000Z',
    'First name': `'=HYPERLINK("http://evil.example","Ann")`,
    Phone: '(954) 555-0123',
    'Caller ID': "'+442079460000",
    Message: 'Says "hello",\nand goes',
    Emergency: 'Yes',
    'Moon phase': "'@waxing",
    'Answer: Urgent': 'Yes',
    'Answer: Days': 'Mon, Tue',
    'Answer: Amount': "'-5",
    'Answer: Address': 'Street: Main St',
    'Answer: Nothing': '',
    'Answer: Policy': '',
  });
  expect(records[1]).toMatchObject({
    'Taken (America/New_York)': '2026-03-08 01:30:00',
    'Answer: Urgent': 'No',
    'Answer: Policy': '4',
  });
  expect(records[2]).toMatchObject({ 'First name': 'Zoë', 'Answer: Urgent': '' });
  expect(records.flatMap(Object.values).filter((cell) => /^[=+\-@\t\r]/.test(String(cell)))).toEqual([]);

  await page.goto(`${ofMarch}&unread=yes`);
  await expect(rows(page)).toHaveCount(2);
  expect(readCsv((await download(page)).text).map((record) => record['Message ID'])).toEqual(['3', '2']);

  if (isMobile) return;
  await page.goto(ofMarch);
  await page.getByRole('checkbox', { name: 'Select Bob' }).check();
  const selected = page.getByRole('group', { name: 'Selected messages' });
  expect(readCsv((await download(page, selected)).text).map((record) => record['Message ID'])).toEqual(['2']);
});

test(
  'what is filtered goes on paper, as a table or one below the other',
  { tag: '@phone' },
  async ({ page }) => {
    await serveMessages(page, sent);
    await page.goto(ofMarch);
    await inbox(page).getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Print 3…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Print 3 messages' });
    await expect(dialog.getByRole('button', { name: 'Print', exact: true })).toBeVisible();
    await expectAccessible(page);

    await page.emulateMedia({ media: 'print' });
    await expect(dialog).toBeHidden();
    await expect(rows(page).first()).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Messages, Mar 1' })).toBeVisible();
    const lines = page.getByRole('table').getByRole('row');
    await expect(lines).toHaveCount(4);
    await expect(lines.nth(1)).toContainText('Mar 8, 3:30 AM');
    await expect(lines.nth(1)).toContainText('EMERGENCY Says "hello"');

    await page.emulateMedia({ media: 'screen' });
    await dialog.getByText('One below the other').click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('article')).toHaveCount(3);
    await expect(page.getByRole('article').first()).toContainText('Mon, Tue');
    await expect(page.getByRole('article').first()).toContainText('Call back');
  },
);

test('too many for paper are offered as a file', async ({ page }) => {
  const many = Array.from({ length: 1001 }, (_, at) => ({
    id: at + 1,
    created_at: new Date(Date.parse('2026-03-02T15:00:00Z') + at * 60_000).toISOString(),
  }));
  await serveMessages(page, many);
  await page.goto(ofMarch);
  await inbox(page).getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Print 1,001…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Print 1,001 messages' });
  await expect(dialog.getByText('1,000 messages can be printed at once')).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download as CSV' }).click(),
  ]);
  await expect(dialog).toBeHidden();
  const records = readCsv(await readFile(await file.path(), 'utf8'));
  expect(records.map((record) => Number(record['Message ID']))).toEqual(
    many.map(({ id }) => id).toReversed(),
  );
});
