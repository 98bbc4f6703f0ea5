import { expect, expectAccessible, hasAll, test } from './fixtures.ts';
import { answerWith, inbox, list, rows, scroller } from './inbox.ts';

const MINUTE_MS = 60_000;
/** Today is asked for every 20 s; after an answer in the second half of that, the next question is left out. */
const NEXT_LOOK_MS = 30_000;

/** Thirty of this week, a few minutes apart; further ones come in when they are pushed. */
function aWeek(): { id: number; created_at: string; first_name: string; is_emergency: boolean }[] {
  const now = Date.now();
  return Array.from({ length: 30 }, (_, at) => ({
    id: 500 - at,
    created_at: new Date(now - (at + 10) * MINUTE_MS).toISOString(),
    first_name: `Caller ${at}`,
    is_emergency: false,
  }));
}

const newcomer = (id: number, is_emergency = false) => ({
  id,
  created_at: new Date().toISOString(),
  first_name: 'Nora',
  is_emergency,
});

test('a message that comes in moves nothing that is being read, and is counted in the title', async ({
  page,
}) => {
  const messages = aWeek();
  await page.clock.install();
  await answerWith(page, () => messages);
  await page.goto('/messages');
  await expect(rows(page).nth(8)).toBeVisible();
  await hasAll(page);
  await scroller(page).evaluate((element) => element.scrollTo(0, 400));
  const href = await rows(page).nth(8).getAttribute('href');
  const row = list(page).locator(`a[href="${href}"]`);
  await row.focus();
  const before = await row.boundingBox();

  messages.unshift(newcomer(555), newcomer(556));
  await page.clock.fastForward(NEXT_LOOK_MS);
  await expect(inbox(page).getByRole('button', { name: '2 new messages' })).toBeVisible();
  await expect(page).toHaveTitle('(2) Messages · Frontdesk');
  expect(await row.boundingBox()).toEqual(before);
  await expect(row).toBeFocused();
  await expectAccessible(page);

  await inbox(page).getByRole('button', { name: '2 new messages' }).click();
  await expect(rows(page).first()).toContainText('Nora');
  await expect(page).toHaveTitle('Messages · Frontdesk');
});

test('messages of days that are read later than today have not come in', async ({ page }) => {
  await page.clock.install({ time: '2026-11-23T17:00:00Z' });
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  const today: object[] = [];
  const before = Array.from({ length: 5 }, (_, at) => ({
    id: at + 1,
    created_at: '2026-11-20T15:00:00Z',
    first_name: `Caller ${at}`,
  }));
  await page.route(/\/api\/v2\/messages\?.*from_date=11-22-2026/, (route) =>
    route.fulfill({ json: { data: today } }),
  );
  const earlier = /\/api\/v2\/messages\?.*from_date=11-16-2026/;
  await page.route(earlier, async (route) => {
    await held;
    await route.fulfill({ json: { data: before } });
  });
  const asked = page.waitForRequest(earlier);
  await page.goto('/messages?days=today');
  await expect(inbox(page).getByText('No messages today')).toBeVisible();
  await asked;
  const answered = page.waitForResponse(earlier);
  release();
  await answered;
  await hasAll(page);

  today.push({ id: 6, created_at: '2026-11-23T17:00:10Z', first_name: 'Nora' });
  await page.clock.fastForward(NEXT_LOOK_MS);
  await expect(page).toHaveTitle('(1) Messages · Frontdesk');
});

test('at the top of the list messages show by themselves; not below the pointer or the focus', async ({
  page,
}) => {
  const messages = aWeek();
  await page.clock.install();
  await answerWith(page, () => messages);
  await page.goto('/messages');
  await expect(rows(page).first()).toContainText('Caller 0');
  messages.unshift(newcomer(555));
  await page.clock.fastForward(NEXT_LOOK_MS);
  await expect(rows(page).first()).toContainText('Nora');

  await rows(page).nth(1).focus();
  const before = await rows(page).nth(1).boundingBox();
  messages.unshift(newcomer(556));
  await page.clock.fastForward(NEXT_LOOK_MS);
  await expect(inbox(page).getByRole('button', { name: '1 new message' })).toBeVisible();
  expect(await list(page).locator('a:focus').boundingBox()).toEqual(before);
});

test('a notification is asked for by a click, and says how many, emergencies first, and no name', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['notifications']);
  await page.addInitScript(() => {
    const told: string[] = [];
    class Told extends EventTarget {
      static permission = 'default';
      static requestPermission() {
        Told.permission = 'granted';
        return Promise.resolve('granted');
      }
      constructor(title: string, { body }: { body: string }) {
        super();
        told.push(`${title}: ${body}`);
      }
    }
    Object.assign(window, { Notification: Told, told });
  });
  const told = () => page.evaluate(() => Reflect.get(window, 'told') as string[]);
  const messages = aWeek();
  await page.clock.install();
  await answerWith(page, () => messages);
  await page.goto('/messages');
  await expect(rows(page).first()).toBeVisible();
  await inbox(page).getByRole('button', { name: 'New message alerts' }).click();
  const settings = page.getByRole('dialog', { name: 'New message alerts' });
  await expect(settings.getByRole('switch', { name: 'Include the caller’s name' })).toBeDisabled();
  await settings.getByRole('switch', { name: 'Show a notification' }).click();
  await expect(settings.getByRole('switch', { name: 'Show a notification' })).toBeChecked();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  // On another page too.
  await page.getByRole('link', { name: 'To Dos' }).first().click();
  await expect(page).toHaveURL('/to-dos');
  messages.unshift(newcomer(557), newcomer(556, true), newcomer(555));
  await page.clock.fastForward(NEXT_LOOK_MS);
  await expect.poll(told).toEqual(['Frontdesk: 1 emergency and 2 other new messages']);
});
