import { expect, expectAccessible, hasAll, test } from './fixtures.ts';
import { ann, callers, detail, name, ofMarch, rows } from './messages/onPage.ts';
import { type Sent, serveMessages } from './messages/serve.ts';

const whole = {
  delivered_at: '2026-03-08T04:31:30Z',
  escalation_counter: 2,
  pickup_date: '2026-03-08T07:01:30Z', // half an hour after clocks went forward
};

test(
  'a message says who called, how to answer, what they said, how it was delivered, and who called before',
  { tag: '@phone' },
  async ({ page }) => {
    await serveMessages(page, callers, whole);
    await page.goto(`/messages/77${ofMarch}`);
    await expect(name(page)).toHaveText('Ann Lee');
    await expect(
      detail(page).getByRole('article').getByText('Emergency', { exact: true }).first(),
    ).toBeVisible();
    const call = detail(page).getByRole('link', { name: 'Call (954) 555-0123' });
    await expect(call).toHaveAttribute('href', 'tel:+19545550123');
    await expect(detail(page).getByRole('link', { name: 'Email ann@example.org' })).toBeVisible();
    await expect(detail(page).getByText('The cellar is flooded. Call').first()).toBeVisible();

    const steps = detail(page).getByRole('list').filter({ hasText: 'Taken' }).getByRole('listitem');
    await expect(steps).toHaveText(
      [
        'TakenMar 7, 11:30 PM',
        'DeliveredMar 7, 11:31 PM, 1 minute 30 seconds later',
        'Escalated2 times',
        'Picked upMar 8, 3:01 AM, 2 hours 30 minutes later',
      ].map((text) => text.replace('DeliveredMar 7, ', 'Delivered')),
    );

    await expect(detail(page).getByRole('button', { name: '2nd message since Mar 1' })).toBeVisible();
    await expect(detail(page).getByText('Looked through Mar 1 – Mar 31.')).toBeVisible();
    await detail(page).getByRole('button', { name: 'Look 3 months further back' }).click();
    await expect(detail(page).getByText('3 earlier messages')).toBeVisible();
    await expect(detail(page).getByText('Looked through Dec 1, 2025 – Mar 31.')).toBeVisible();
    await expect(detail(page).getByRole('button', { name: '3rd message in 30 days' })).toBeVisible();

    await detail(page).getByText('All fields').click();
    await expect(detail(page).getByText('waxing')).toBeVisible();
    await expectAccessible(page);

    await detail(page).getByRole('link', { name: 'An older question' }).click();
    await expect(page).toHaveURL(`/messages/75${ofMarch}`);
    await expect(detail(page).getByText('Taken on Feb 10, which the list does not show.')).toBeVisible();
    await detail(page).getByRole('link', { name: 'Show all of Feb 10' }).click();
    await expect(page).toHaveURL('/messages/75?days=custom&from=2026-02-10&to=2026-02-10');
    await expect(detail(page).getByText('1 of 1')).toBeVisible();
  },
);

test('the open message follows its row, and is read again once where the two differ for good', async ({
  page,
}) => {
  const now = Date.parse('2026-11-23T15:00:00Z');
  const row = { ...ann, created_at: new Date(now - 45 * 60_000).toISOString(), status: 'pending' };
  const delivery: Record<string, unknown> = { origin: 'told otherwise by the list', delivered_at: null };
  Object.assign(row, { origin: 'phone' });
  await page.clock.install({ time: now });
  await serveMessages(page, [row], delivery);
  let read = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/api/v2/messages/77')) read += 1;
  });
  await page.goto('/messages/77');
  await expect(detail(page).getByText(/^Not yet, 45 minutes after/)).toBeVisible();
  await hasAll(page);
  await page.clock.runFor(10_000);
  await expect.poll(() => read).toBe(2);

  row.status = 'delivered';
  delivery['delivered_at'] = new Date(now - 60_000).toISOString();
  await page.clock.fastForward(30_000);
  await expect(rows(page).first()).toContainText('Delivered');
  await page.clock.runFor(10_000);
  await expect(detail(page).getByText('44 minutes later')).toBeVisible();
  expect(read).toBe(3);
  await page.clock.runFor(60_000);
  expect(read).toBe(3);
});

test(
  'a message goes out as text, as a link and on paper',
  { tag: '@phone' },
  async ({ page, context, isMobile }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await serveMessages(page, callers, whole);
    await page.goto(`/messages/77${ofMarch}`);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const button = (label: string) => detail(page).getByRole('button', { name: label });

    await button('Copy as text').click();
    await expect
      .poll(copied)
      .toBe(
        [
          'EMERGENCY: message from Ann Lee',
          'Taken Sat, Mar 7, 2026, 11:30:00 PM EST',
          'Phone: (954) 555-0123',
          'Email: ann@example.org',
          '',
          'The cellar is flooded.\nCall (954) 555-0147 first.',
          '',
          'Urgent: Yes\nMeeting preference: Virtual, Phone',
        ].join('\n'),
      );
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.keyboard.press('c');
    await expect.poll(copied).toContain('EMERGENCY: message from Ann Lee');
    await button('Copy link').click();
    await expect.poll(copied).toBe(new URL('/messages/77', page.url()).href);

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(name(page)).toBeHidden();
    const paper = page.getByRole('article');
    await expect(paper.getByRole('heading', { name: 'Ann Lee' })).toBeVisible();
    await expect(paper).toContainText('Delivered');
    await expect(paper).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await page.emulateMedia({ media: 'screen' });
    if (!isMobile) await expect(button('Print')).toBeVisible();
    await detail(page).getByRole('link', { name: 'Remind' }).click();
    await expect(page).toHaveURL('/to-dos/new?message=77');
  },
);

test('the call that a message was taken on plays in its place', { tag: '@phone' }, async ({ page }) => {
  const { data } = (await (await page.request.get('/api/v2/call-recordings')).json()) as {
    data: { call_id: number; recording: string | null; agent_username: string }[];
  };
  const call = data.find(({ recording, agent_username }) => recording && agent_username !== 'fault-demo');
  await serveMessages(page, [{ ...ann, call_id: call?.call_id }]);
  await page.goto('/messages/77');
  const player = detail(page).getByRole('region', { name: 'Player of this call' });
  await player.getByRole('button', { name: /^Play / }).click();
  await expect(player.getByRole('button', { name: /^Pause / })).toBeVisible();
  await expect(detail(page).getByRole('link', { name: 'More about this call' })).toHaveAttribute(
    'href',
    `/calls/${call?.call_id}`,
  );
});

test(
  'a message that does not exist is said to, and the list stays usable',
  { tag: '@phone' },
  async ({ page, isMobile }) => {
    for (const address of ['/messages/999999999', '/messages/someone']) {
      await page.goto(address);
      await expect(detail(page).getByText('There is no such message')).toBeVisible();
    }
    if (isMobile) await detail(page).getByRole('link', { name: 'Messages' }).click();
    await rows(page).first().click();
    await expect(name(page)).toBeVisible();
  },
);

const hostile: Sent = {
  id: 77,
  created_at: '2026-03-02T15:00:00Z',
  first_name: '<img src=x onerror=alert(1)>',
  phone_number: '+19545550123',
  email: 'javascript:alert(1)',
  content: 'Call (954) 555-0147.\njavascript:alert(1) https://evil.example/x <script>alert(1)</script>',
  answers: { meeting_preference: ['Virtual', 'Phone'], urgent: true, other: '' },
};

test('what a caller dictated stays text: links are to numbers alone', async ({ page }) => {
  await serveMessages(page, [hostile]);
  await page.goto('/messages/77');
  await expect(name(page)).toHaveText(String(hostile.first_name));
  const addresses = await detail(page)
    .locator('a:visible')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(new Set(addresses.filter((address) => !address.startsWith('/')))).toEqual(
    new Set(['tel:+19545550123', 'sms:+19545550123', 'tel:+19545550147']),
  );
  await expect(detail(page).getByRole('button', { name: 'https://evil.example/x' })).toBeVisible();
  await expect(detail(page).getByText('Virtual, Phone', { exact: true })).toBeVisible();
});
