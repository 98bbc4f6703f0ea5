import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { audioFaults, FAULT_AGENT, serviceFaults } from '#src/demo/faults.ts';
import { demo, HEADERS } from '#src/demo/testing/demo.ts';
import { parseRows } from '#src/v2/envelope.ts';
import { messageSchema } from '#src/v2/message.ts';

type Service = ReturnType<typeof demo>;

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const inMonth = (month: number) => {
  const mm = String(month).padStart(2, '0');
  return `/v2/messages?from_date=${mm}-09-2001&to_date=${mm}-13-2001`;
};
const html = (response: Response) => response.headers.get('content-type')?.includes('html');

test.each([
  [1, 500, '<h1>'],
  [2, 503, '"success":false'],
  [3, 429, '"success":false'],
  [7, 200, '<!doctype html>'],
  [8, 200, '"data":"see messages"'],
  [11, 404, '"info":"Invalid token"'],
])('month %i of 2001 is answered with %i and %s, in the list and alone', async (month, status, text) => {
  for (const path of [inMonth(month), `/v2/messages/${200_100 + month}`]) {
    const response = await demo().ask(path);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(text);
  }
});

test('the error page repeats the token', async () => {
  const response = await demo().ask(inMonth(1));
  expect(html(response)).toBe(true);
  expect(await response.text()).toContain('Bearer right');
});

test.each([2, 3])('month %i says when to try again', async (month) => {
  expect(Number((await demo().ask(inMonth(month))).headers.get('retry-after'))).toBeGreaterThan(0);
});

test('the month counts in which the middle of the asked days falls', async () => {
  const service = demo();
  const status = async (from: string, to: string) =>
    (await service.ask(`/v2/messages?from_date=${from}&to_date=${to}`)).status;
  expect(await status('01-31-2001', '03-01-2001')).toBe(503);
  expect(await status('02-27-2001', '03-31-2001')).toBe(429);
  expect(await status('12-31-2000', '01-02-2001')).toBe(500);
  expect(await status('12-30-2000', '01-01-2001')).toBe(200);
  expect(await status('01-01-2000', '12-31-2026')).toBe(200);
});

test('silence lasts until the client leaves, and not a moment longer', async () => {
  const client = new AbortController();
  const settled = vi.fn<(response: Response) => void>();
  const answer = demo().ask(inMonth(4), { signal: client.signal }).then(settled);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(settled).not.toHaveBeenCalled();
  client.abort();
  await answer;
  expect(settled.mock.lastCall?.[0].type).toBe('error');
});

test('a trickle is the right answer, a byte a second, and stops when the client leaves', async () => {
  const response = await demo().ask(inMonth(5));
  const reader = response.body?.getReader();
  let text = '';
  for (let second = 0; second < 12; second += 1) {
    const next = reader?.read();
    await vi.advanceTimersByTimeAsync(1000);
    text += new TextDecoder().decode((await next)?.value);
  }
  expect(text).toBe('{"data":[{"i');
  void reader?.cancel();
  await vi.advanceTimersByTimeAsync(2000);
  expect(vi.getTimerCount()).toBe(0);
});

test('truncated JSON begins well and cannot be parsed', async () => {
  const text = await (await demo().ask(inMonth(6))).text();
  expect(text).toMatch(/^\{"data":\[\{"id":2001/);
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
});

test('one bad row stands among good ones of the asked days, which can be opened', async () => {
  const service = demo();
  const { rows, setAside } = parseRows(messageSchema, await service.json(inMonth(9)));
  expect([rows.length, setAside]).toEqual([4, 1]);
  for (const { id, created_at, content } of rows) {
    expect(new Date(created_at).toISOString()).toMatch(/^2001-09-11T/);
    expect((await service.json(`/v2/messages/${id}`)).data.content).toBe(content);
  }
});

test.each([10])('month %i resets the connection', async (month) => {
  expect((await demo().ask(inMonth(month))).type).toBe('error');
});

test('an endless list goes on for as long as it is read', async () => {
  const response = await demo().ask(inMonth(12));
  const reader = response.body?.getReader();
  let bytes = 0;
  while (bytes < 5_000_000) bytes += (await reader?.read())?.value?.length ?? Number.NaN;
  await reader?.cancel();
  expect(bytes).toBeGreaterThanOrEqual(5_000_000);
});

test.each(serviceFaults)('a To Do’s text switches on $name', async ({ name, keepsToDo }) => {
  const service = demo();
  const schedule = { frequency: 'weekly', times: ['9:00 AM'], days: ['Monday'], interval: 1 };
  const text = {
    account_number: 'A',
    delivery_type: 'sms',
    contact: '1',
    from: '2',
    message_text: `[fault: ${name}]`,
  };
  const client = new AbortController();
  const body = JSON.stringify({ ...text, schedule });
  const answer = service.ask('/v2/to_dos', { method: 'POST', headers: HEADERS, body, signal: client.signal });
  await vi.advanceTimersByTimeAsync(100);
  client.abort();
  const response = await answer;
  expect(response.status).not.toBe(201);
  void response.body?.cancel();
  expect((await service.json('/v2/to_dos')).data).toHaveLength(keepsToDo ? 41 : 40);
});

type Row = { id: number; agent_username: string; recording: string; started_at: string };

async function faulty(service: Service): Promise<Row[]> {
  const { data } = (await service.json('/v2/call-recordings')) as { data: Row[] };
  return data.filter((row) => row.agent_username === FAULT_AGENT).toSorted((a, b) => a.id - b.id);
}

const audio = { headers: { range: 'bytes=0-99999' } };

test('every audio fault has its call, about a year ago', async () => {
  const rows = await faulty(demo());
  expect(rows).toHaveLength(audioFaults.length);
  for (const { started_at } of rows) expect(started_at).toMatch(/^2025-1[12]/);
});

test('an expired link is good in the next list, for five minutes', async () => {
  const service = demo();
  const status = async () => (await service.ask((await faulty(service))[0]?.recording ?? '', audio)).status;
  expect(await status()).toBe(403);
  expect(await status()).toBe(206);
  vi.advanceTimersByTime(6 * 60_000);
  expect(await status()).toBe(403);
});

test('the other audio faults are what they say', async () => {
  const service = demo();
  const [, gone, page, noRange, broken, notAudio, redirect] = await Promise.all(
    (await faulty(service)).map(({ recording }) => service.ask(recording, audio)),
  );
  expect(gone?.status).toBe(404);
  expect([page?.status, page && html(page)]).toEqual([200, true]);
  expect([noRange?.status, noRange?.headers.get('accept-ranges')]).toEqual([200, null]);
  expect((await noRange?.arrayBuffer())?.byteLength).toBe(108_000);
  expect([broken?.status, broken?.headers.get('content-length')]).toEqual([206, '100000']);
  const reader = broken?.body?.getReader();
  expect((await reader?.read())?.value).toHaveLength(60_000);
  await expect(reader?.read()).rejects.toThrow('breaks off');
  expect(notAudio?.headers.get('content-type')).toBe('audio/mpeg');
  expect(new Uint8Array((await notAudio?.arrayBuffer()) ?? new ArrayBuffer(1))[0]).toBe(0);
  expect(redirect?.status).toBe(302);
  expect((await service.ask(redirect?.headers.get('location') ?? '', audio)).status).toBe(206);
});
