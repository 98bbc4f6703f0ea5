import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { windowsOf } from '#src/features/messages/engine/windows.ts';
import { ApiError } from '#src/lib/apiError.ts';
import { type CivilDate, parseCivilDate } from '#src/lib/time/civilDate.ts';
import type { ViewRequest } from '#src/features/messages/worker/view/viewRequest.ts';
import { serveThroughPort } from './testing/serveThroughPort.ts';

const day = (text: string) => parseCivilDate(text) as CivilDate;
const range = { from: day('2026-11-01'), to: day('2026-11-23') };
const windows = windowsOf(range, range.to);
const timeZone = 'America/New_York';

/** What the server has: messages by the first of the dates that they are asked by. */
let rows: Record<string, unknown[]>;
let asked: { url: URL; headers: Headers; signal: AbortSignal | null }[];
let answer: (url: URL, headers: Headers) => Response | Promise<Response>;
let service: ReturnType<typeof serveThroughPort>;

beforeEach(() => {
  rows = {};
  asked = [];
  answer = (url, headers) => {
    const json = JSON.stringify({ data: rows[url.searchParams.get('from_date') ?? ''] ?? [] });
    const etag = `"${json.length}"`;
    if (headers.get('if-none-match') === etag) return new Response(null, { status: 304 });
    return new Response(json, { headers: { etag } });
  };
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const url = new URL(path, 'https://frontdesk.example');
    const headers = new Headers(init.headers);
    asked.push({ url, headers, signal: init.signal ?? null });
    return answer(url, headers);
  });
  service = serveThroughPort();
});

afterEach(() => {
  service.close();
  vi.unstubAllGlobals();
});

const usage = { 'x-frontdesk-background': '1' };
const load = (at: number, signal?: AbortSignal) => {
  const { key, days, asked: dates, age } = windows[at] as (typeof windows)[number];
  const request = { key, days, asked: dates, timeZone, isSettled: age === 'settled', usage };
  return service.ask('load', request, signal);
};
const viewAnswer = (changed: Partial<ViewRequest> = {}) =>
  service.ask('view', {
    windows: windows.map(({ key }) => key),
    range,
    timeZone,
    text: '',
    filters: {},
    sort: 'newest',
    group: 'day',
    ...changed,
  });
const view = async (changed?: Partial<ViewRequest>) => (await viewAnswer(changed)).list;

const ann = { id: 3, created_at: '2026-11-23T15:00:00Z', first_name: 'Ann', phone_number: '9548326297' };
const annEarlier = { ...ann, id: 1, created_at: '2026-11-02T15:00:00Z', phone_number: '+1 (954) 832-6297' };
const bob = { id: 2, created_at: '2026-11-20T15:00:00Z', first_name: 'Bob' };

async function loadAll(): Promise<void> {
  rows = { '11-22-2026': [ann, bob], '11-16-2026': [bob], '10-31-2026': [annEarlier] };
  for (const at of windows.keys()) await load(at);
}

test('what was loaded window by window is one list, and its rows come by their ids', async () => {
  await loadAll();
  const list = await view();
  expect([...list.ids]).toEqual([3, 2, 1]);
  const found = await service.ask('rows', { ids: [1, 3, 99], text: '' });
  expect(found.map(({ id, caller }) => [id, caller])).toEqual([
    [1, 'Ann'],
    [3, 'Ann'],
  ]);
  expect(await service.ask('messages', [2])).toMatchObject([{ id: 2, first_name: 'Bob' }]);
});

test('a list comes with its first rows, as they are for what was typed', async () => {
  await loadAll();
  const { list, rows: first } = await viewAnswer({ text: 'bob' });
  expect(first.map(({ id }) => id)).toEqual([...list.ids]);
  expect(first).toEqual(await service.ask('rows', { ids: [...list.ids], text: 'bob' }));
});

test('a search finds, before and after the texts are indexed', async () => {
  await loadAll();
  for (const text of ['ann', '954-832', '(954) 83', 'ANN 6297']) {
    expect([...(await view({ text })).ids]).toEqual([3, 1]);
    expect([...(await view({ text: `${text} bob` })).ids]).toEqual([]);
  }
});

test('an answer that is still the same is not read again; another one is', async () => {
  rows = { '11-22-2026': [ann] };
  const first = await load(0);
  expect(await load(0)).toEqual(first);
  expect(asked[1]?.headers.get('if-none-match')).toBe(
    asked[1] && '"' + JSON.stringify({ data: [ann] }).length + '"',
  );
  rows = { '11-22-2026': [ann, { ...ann, id: 4 }] };
  const changed = await load(0);
  expect(changed.count).toBe(2);
  expect(changed.version).not.toBe(first.version);
});

test('the proxy is told of a person’s doing as the page tells it', async () => {
  await load(0);
  expect(asked[0]?.headers.get('x-frontdesk-background')).toBe('1');
});

test('a failure arrives as what it is, and what was loaded before stays', async () => {
  rows = { '11-22-2026': [ann] };
  await load(0);
  answer = () =>
    Response.json(
      { error: { code: 'rate_limited', message: 'slowly' } },
      { status: 429, headers: { 'retry-after': '9' } },
    );
  const failure: unknown = await load(0).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ApiError);
  expect(failure).toMatchObject({ code: 'rate_limited', retryAfter: 9 });
  expect([...(await view({ windows: [windows[0]?.key ?? ''] })).ids]).toEqual([3]);
});

test('who gives up stops the request', async () => {
  const stop = new AbortController();
  answer = () => new Promise(() => {});
  const loading = load(0, stop.signal);
  await vi.waitFor(() => expect(asked.length).toBe(1));
  stop.abort(new Error('enough'));
  await expect(loading).rejects.toThrow('enough');
  await vi.waitFor(() => expect(asked[0]?.signal?.aborted).toBe(true));
});

test('a window that is not there is an error, and no empty list', async () => {
  await loadAll();
  await service.ask('drop', [windows[1]?.key ?? '']);
  await expect(view()).rejects.toThrow('was not loaded');
});

test('rows that could not be read are counted', async () => {
  rows = { '11-22-2026': [ann, { id: 'x' }] };
  expect(await load(0)).toMatchObject({ count: 1, setAside: 1 });
});

test('the earlier messages of a caller are those of the contact or of a number of theirs, however written', async () => {
  await loadAll();
  const request = { windows: windows.map(({ key }) => key), before: Date.parse(ann.created_at), since: 0 };
  const history = await service.ask('history', { ...request, contactId: null, numbers: ['(954) 832-6297'] });
  expect(history).toMatchObject({ total: 1, recent: 1, rows: [{ id: 1 }] });
  for (const numbers of [[], ['0'], ['+9548326297']]) {
    const nobody = await service.ask('history', { ...request, contactId: null, numbers });
    expect(nobody).toEqual({ total: 0, recent: 0, rows: [] });
  }
});

test('of a caller with more messages than are listed, all are counted', async () => {
  const earlier = Array.from({ length: 60 }, (_, at) => ({
    ...ann,
    id: 100 + at,
    created_at: `2026-11-20T15:${String(at).padStart(2, '0')}:00Z`,
  }));
  rows = { '11-22-2026': [ann], '11-16-2026': earlier, '10-31-2026': [annEarlier] };
  for (const at of windows.keys()) await load(at);
  const history = await service.ask('history', {
    windows: windows.map(({ key }) => key),
    contactId: null,
    numbers: [ann.phone_number],
    before: Date.parse(ann.created_at),
    since: Date.parse('2026-11-10T05:00:00Z'),
  });
  expect([history.total, history.recent, history.rows.length]).toEqual([61, 60, 50]);
});
