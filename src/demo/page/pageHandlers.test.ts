import { getResponse } from 'msw';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AUDIO, demo, SERVICE } from '#src/demo/testing/demo.ts';
import { pageHandlers } from './pageHandlers.ts';

const ORIGIN = 'https://frontdesk.example';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

function page() {
  const handlers = pageHandlers({
    origin: ORIGIN,
    service: demo().handlers,
    baseUrl: SERVICE,
    audioBaseUrl: AUDIO,
    token: 'right',
    timeZone: 'America/New_York',
  });
  return async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await getResponse(handlers, new Request(`${ORIGIN}${path}`, init));
    if (!response) throw new Error(`no handler answers ${path}`);
    return response;
  };
}

const codeOf = async (response: Response) => (await response.json()).error.code;
const month = (name: string) => `/api/v2/messages?from_date=${name}-09-2001&to_date=${name}-13-2001`;

test('the visitor is signed in, can sign out and in again', async () => {
  const ask = page();
  expect(await (await ask('/session')).json()).toEqual({
    user: 'Demo user',
    timeZone: 'America/New_York',
    demo: true,
  });
  expect((await ask('/session', { method: 'DELETE' })).status).toBe(204);
  for (const path of ['/session', '/api/v2/messages', '/recordings/x'])
    expect([(await ask(path)).status, await codeOf(await ask(path))]).toEqual([401, 'unauthenticated']);
  expect((await ask('/session', { method: 'POST', body: '{}' })).status).toBe(204);
  expect((await ask('/session')).status).toBe(200);
});

test.each(['/api/v2/messages', '/api/v2/to_dos', '/api/v2/call-recordings'])(
  '%s needs no token of the page',
  async (path) => {
    const response = await page()(path);
    expect(response.status).toBe(200);
    expect((await response.json()).data.length).toBeGreaterThan(30);
  },
);

test.each([
  ['01', 503, 'upstream_unavailable'],
  ['02', 503, 'upstream_unavailable'],
  ['03', 503, 'upstream_unavailable'],
  ['06', 502, 'upstream_invalid'],
  ['07', 502, 'upstream_invalid'],
  ['08', 502, 'upstream_invalid'],
  ['10', 503, 'upstream_unavailable'],
  ['11', 502, 'upstream_token_rejected'],
  ['12', 502, 'too_large'],
])('the fault of month %s comes to the page as %i %s', async (name, status, code) => {
  const response = await page()(month(name));
  expect([response.status, await codeOf(response)]).toEqual([status, code]);
});

test.each(['04', '05'])('the fault of month %s is given up after ten seconds', async (name) => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  const settled = vi.fn<() => void>();
  const asked = page()(month(name)).finally(settled);
  await vi.advanceTimersByTimeAsync(9_900);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  const response = await asked;
  expect([response.status, await codeOf(response)]).toEqual([504, 'upstream_timeout']);
  await vi.advanceTimersByTimeAsync(2000);
  expect(vi.getTimerCount()).toBe(0);
});

test('a list with one bad row goes through, for the page to count', async () => {
  expect((await page()(month('09'))).status).toBe(200);
});

test('a message that is not there is not found, and wrong days are refused', async () => {
  const ask = page();
  expect(await codeOf(await ask('/api/v2/messages/5'))).toBe('not_found');
  expect(await codeOf(await ask('/api/v2/messages?from_date=1&to_date=2'))).toBe('invalid_request');
  expect(await codeOf(await ask('/api/v2/agents'))).toBe('not_found');
});

test('a To Do is created, refused, or left unknown', async () => {
  const ask = page();
  const schedule = { frequency: 'weekly', times: ['9:00 AM'], days: ['Monday'], interval: 1 };
  const post = (message_text: string) =>
    ask('/api/v2/to_dos', {
      method: 'POST',
      body: JSON.stringify({
        account_number: 'A',
        delivery_type: 'sms',
        contact: '1',
        from: '2',
        message_text,
        schedule,
      }),
    });
  expect((await post('Hello')).status).toBe(201);
  expect(await codeOf(await post(' '))).toBe('invalid_request');
  expect(await codeOf(await post('[fault: rate-limited]'))).toBe('upstream_unavailable');
  for (const fault of ['lost-answer', 'reset', 'server-error', 'truncated', 'unavailable'])
    expect(await codeOf(await post(`[fault: ${fault}]`))).toBe('outcome_unknown');
});

type Row = { recording: string | null; agent_username: string };

async function calls(ask: ReturnType<typeof page>): Promise<Row[]> {
  return (await (await ask('/api/v2/call-recordings')).json()).data;
}

test('recordings are on the page’s own origin, with ranges and names for download', async () => {
  const ask = page();
  const rows = await calls(ask);
  const path = rows.find(({ recording }) => recording)?.recording ?? '';
  expect(path).toMatch(/^\/recordings\/[\w-]+$/);
  expect(rows.some(({ recording }) => recording === null)).toBe(true);
  const part = await ask(`${path}?download`, { headers: { range: 'bytes=10-19' } });
  expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10]);
  expect(part.headers.get('content-disposition')).toMatch(/^attachment; filename="recording-\d+\.mp3"$/);
  const head = await ask(path, { method: 'HEAD' });
  expect([head.status, head.body, head.headers.get('content-length')]).toEqual([200, null, '108000']);
});

test('what went wrong with a recording is said as the proxy says it', async () => {
  const ask = page();
  const paths = (await calls(ask))
    .filter((row) => row.agent_username === 'fault-demo')
    .map((row) => row.recording ?? '');
  const statuses = [];
  for (const path of paths.toReversed()) statuses.push((await ask(path)).status);
  expect(statuses).toEqual([410, 410, 502, 200, 200, 200, 200]);
  const renewed = (await calls(ask)).findLast((row) => row.agent_username === 'fault-demo')?.recording ?? '';
  expect((await ask(renewed)).status).toBe(200);
});

test.each(['x', btoa('https://elsewhere.example/1.mp3'), btoa(`${AUDIO}.evil.example/1.mp3`)])(
  'a link that is not ours, %s, is not found',
  async (sealed) => {
    const response = await page()(`/recordings/${sealed}`);
    expect([response.status, await codeOf(response)]).toEqual([404, 'not_found']);
  },
);
