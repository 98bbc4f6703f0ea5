import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { demo, HEADERS, MONDAY } from '#src/demo/testing/demo.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

const day = (from: string, to = from) => `?from_date=${from}&to_date=${to}`;

test.each(['/v2/messages', '/v2/messages/1', '/v2/to_dos', '/v2/call-recordings'])(
  '%s refuses a wrong token, in the words of the documentation',
  async (path) => {
    for (const authorization of ['', 'Bearer wrong', 'right', 'bearer right']) {
      const response = await demo().ask(path, { headers: { ...HEADERS, authorization } });
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({ success: false, info: 'Invalid token', data: {} });
    }
  },
);

test.each([
  [{ accept: 'text/html' }, 406],
  [{ accept: '' }, 406],
  [{ 'content-type': 'text/plain' }, 415],
  [{ 'content-type': '' }, 415],
  [{ accept: 'application/json, text/plain', 'content-type': 'application/json; charset=utf-8' }, 200],
])('with the headers %o the status is %i', async (headers, status) => {
  const response = await demo().ask('/v2/messages', { headers: { ...HEADERS, ...headers } });
  expect(response.status).toBe(status);
});

test.each([
  ['?from_date=11-01-2026', 'to_date is missing'],
  ['?to_date=11-01-2026', 'from_date is missing'],
  [day('2026-11-01'), 'from_date must be a date as MM-DD-YYYY'],
  [day('02-29-2026'), 'from_date must be a date as MM-DD-YYYY'],
  [day('11-01-2026', ''), 'to_date must be a date as MM-DD-YYYY'],
  [day('11-02-2026', '11-01-2026'), 'from_date is after to_date'],
])('%s is refused: %s', async (query, info) => {
  const response = await demo().ask(`/v2/messages${query}`);
  expect([response.status, await response.json()]).toEqual([422, { success: false, info, data: {} }]);
});

test.each([
  ['GET', '/v2/messages/999999999'],
  ['GET', '/v2/messages/abc'],
  ['GET', '/v2/messages/3.5'],
  ['GET', '/v2/nothing'],
  ['DELETE', '/v2/messages'],
  ['PUT', '/v2/to_dos'],
])('%s %s is not found, and not for the token', async (method, path) => {
  const response = await demo().ask(path, { method });
  expect([response.status, (await response.json()).info]).not.toContain('Invalid token');
  expect(response.status).toBe(404);
});

test('without dates the list is the whole year, newest first', async () => {
  const all = await demo().messages();
  expect(all.length).toBeGreaterThan(1900);
  expect(all.length).toBeLessThan(2100);
  const created = all.map((message) => Date.parse(message.created_at));
  expect(created).toEqual(created.toSorted((a, b) => b - a));
  expect(created[0]).toBeLessThanOrEqual(MONDAY);
  expect(created.at(-1)).toBeGreaterThan(MONDAY - 366 * 86_400_000);
});

test('the days of a range cut the year into pieces that fit', async () => {
  const service = demo();
  const all = await service.messages();
  const [year, months] = [all.map(({ id }) => id), [] as number[]];
  for (const month of [
    '11-01-2026&to_date=12-31-2026',
    '06-01-2026&to_date=10-31-2026',
    '01-01-2025&to_date=05-31-2026',
  ])
    months.push(...(await service.messages(`?from_date=${month}`)).map(({ id }) => id));
  expect(months).toEqual(year);
});

test.each([
  ['the long day of autumn', '11-01-2026', '10-31-2026', '11-02-2026'],
  ['the short day of spring', '03-08-2026', '03-07-2026', '03-09-2026'],
  ['a summer day', '07-07-2026', '07-06-2026', '07-08-2026'],
])('%s is a day of the account’s zone', async (_, date, before, after) => {
  const service = demo({ messages: 300_000 });
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/New_York',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const shown = (instant: string) => clock.format(new Date(instant)).replaceAll('/', '-');
  const wider = await service.messages(day(before, after));
  const inZone = wider.filter(({ created_at }) => shown(created_at) === date).map(({ id }) => id);
  const asked = (await service.messages(day(date))).map(({ id }) => id);
  expect(asked).toEqual(inZone);
  // Taken for days of UTC they would be others.
  const inUtc = wider.filter(({ created_at }) => created_at.startsWith(`2026-${date.slice(0, 5)}`));
  expect(inUtc.map(({ id }) => id)).not.toEqual(asked);
});

test('the same seed and day make the same account; another seed another one', async () => {
  const later = MONDAY + 3_600_000;
  const [one, again, evening, other] = await Promise.all(
    [demo(), demo(), demo({ now: later }), demo({ seed: 2 })].map((service) => service.messages()),
  );
  expect(again).toEqual(one);
  expect(evening?.slice(-(one?.length ?? 0))).toEqual(one);
  expect(other?.[0]?.content).not.toBe(one?.[0]?.content);
});

test('as days pass, messages stay what they are and only more of them are read', async () => {
  const before = await demo().messages(day('11-09-2026', '11-20-2026'));
  const after = await demo({ now: MONDAY + 6 * 86_400_000 }).messages(day('11-09-2026', '11-20-2026'));
  const text = (messages: typeof before) =>
    messages.map(({ id, content, created_at }) => ({ id, content, created_at }));
  expect(text(after)).toEqual(text(before));
  const unread = (messages: typeof before) => messages.filter(({ read }) => !read).map(({ id }) => id);
  expect(unread(before)).toEqual(expect.arrayContaining(unread(after)));
  expect(unread(after).length).toBeLessThan(unread(before).length);
});

test('new messages come in while the service runs', async () => {
  const service = demo();
  const before = await service.messages();
  vi.advanceTimersByTime(5 * 3_600_000);
  const after = await service.messages();
  expect(after.length).toBeGreaterThan(before.length);
  expect(after.slice(-before.length)).toEqual(before);
});

test('a message has all that its summary has, and more', async () => {
  const service = demo();
  const [summary] = await service.messages();
  const { data } = await service.json(`/v2/messages/${summary?.id}`);
  expect(data).toMatchObject({ ...summary });
  expect(summary).not.toHaveProperty('activities_count');
  expect(data).toHaveProperty('activities_count');
});
