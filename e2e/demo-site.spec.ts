import { expect, test } from './fixtures.ts';

test('the demo runs whole in the browser, from a folder of a static host', async ({
  page,
  request,
  baseURL,
}) => {
  const fromElsewhere: string[] = [];
  page.on('request', (sent) => {
    if (new URL(sent.url()).origin !== new URL(baseURL ?? '').origin) fromElsewhere.push(sent.url());
  });

  await page.goto('./');
  await expect(page.getByText('Demo: the callers are made up')).toBeVisible();
  const messages = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Messages' });
  await expect(messages).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('list', { name: 'Messages' }).getByRole('link').first()).toBeVisible();

  await page.getByRole('link', { name: 'Recordings' }).click();
  await page.getByRole('button', { name: /^Play/ }).first().click();
  const place = page.getByRole('slider', { name: 'Place in the recording' });
  const position = async () => Number(await place.inputValue());
  await expect.poll(position).toBeGreaterThan(0.5);

  await page
    .getByRole('listitem')
    .filter({ hasText: '1:00:00' })
    .getByRole('button', { name: /^Play/ })
    .click();
  await expect(place).toHaveAttribute('aria-valuetext', /of 1 hour/);
  await place.fill('1800');
  await expect.poll(position).toBeGreaterThan(1800.5);

  expect(fromElsewhere).toEqual([]);
  expect((await request.get('/api/v2/messages')).status()).toBe(404);
});

test('audio in the browser alone answers a Range exactly', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  const part = await page.evaluate(async () => {
    const list = (await (await fetch('/api/v2/call-recordings')).json()) as {
      data: { recording: string | null }[];
    };
    const link = list.data.find((call) => call.recording)?.recording ?? '';
    const response = await fetch(link, { headers: { range: 'bytes=10-19' } });
    const whole = new Uint8Array(await (await fetch(link)).arrayBuffer());
    const bytes = [...new Uint8Array(await response.arrayBuffer())];
    return {
      status: response.status,
      range: response.headers.get('content-range'),
      same: bytes.join() === whole.slice(10, 20).join(),
      size: whole.length,
    };
  });
  expect(part).toMatchObject({ status: 206, range: `bytes 10-19/${part.size}`, same: true });
});
