import { expect, test } from 'vitest';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { startTestProxy, testHost } from '#src/proxy/testing/testProxy.ts';
import { newToDo, oneToDo } from '#src/proxy/testing/v2Bodies.ts';

const url = '/api/v2/to_dos';
const ours = `http://${testHost}`;

const foreign: [string, Record<string, string>][] = [
  ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site', 'x-frontdesk': '1' }],
  [
    'another origin of the same site',
    { origin: 'http://localhost:8080', 'sec-fetch-site': 'same-site', 'x-frontdesk': '1' },
  ],
  ['another origin, in a browser that does not say', { origin: 'http://localhost:8080', 'x-frontdesk': '1' }],
  ['a sandboxed frame', { origin: 'null', 'x-frontdesk': '1' }],
  ['our origin by https', { origin: 'https://localhost:3000', 'x-frontdesk': '1' }],
  ['our origin, yet cross-site', { origin: ours, 'sec-fetch-site': 'cross-site', 'x-frontdesk': '1' }],
  ['no origin and no site', { 'x-frontdesk': '1' }],
  ['a typed address', { 'sec-fetch-site': 'none', 'x-frontdesk': '1' }],
  ['our page without our header', { origin: ours, 'sec-fetch-site': 'same-origin' }],
  [
    'our page with another value in it',
    { origin: ours, 'sec-fetch-site': 'same-origin', 'x-frontdesk': 'yes' },
  ],
];
const contentTypes = [
  'application/json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  null,
];

test.each(foreign)('row 9: a write from %s is refused, whatever its content type', async (_, headers) => {
  const upstream = await startFaultServer(answersJson(oneToDo));
  const { app } = await startTestProxy(upstream.url);
  for (const contentType of contentTypes) {
    const answer = await app.inject({
      method: 'POST',
      url,
      headers: { host: testHost, ...headers, ...(contentType && { 'content-type': contentType }) },
      ...(contentType && { payload: JSON.stringify(newToDo) }),
    });
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ error: { code: 'forbidden' } });
  }
  expect(upstream.requests).toEqual([]);
});

test.each<[string, Record<string, string>]>([
  ['with both headers', { origin: ours, 'sec-fetch-site': 'same-origin' }],
  ['of a browser that sends Origin alone', { origin: ours }],
  ['of a browser that sends Sec-Fetch-Site alone', { 'sec-fetch-site': 'same-origin' }],
  ['at another loopback name', { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' }],
])('a write of our own page %s goes on', async (_, headers) => {
  const upstream = await startFaultServer(answersJson(oneToDo));
  const { app } = await startTestProxy(upstream.url);
  const answer = await app.inject({
    method: 'POST',
    url,
    headers: { host: testHost, 'x-frontdesk': '1', 'content-type': 'application/json', ...headers },
    payload: newToDo,
  });
  expect(answer.statusCode).toBe(201);
});

test.each(['/api/v2/to_dos', '/recordings/AAAA', '/session'])(
  'row 10: a read of %s from another site or origin is refused',
  async (address) => {
    const upstream = await startFaultServer(answersJson(oneToDo));
    const { get } = await startTestProxy(upstream.url);
    for (const site of ['cross-site', 'same-site']) {
      expect((await get(address, { 'sec-fetch-site': site })).statusCode).toBe(403);
    }
    expect(upstream.requests).toEqual([]);
  },
);

test('row 10: a link from another site opens a page, and no answer is for other origins', async () => {
  const upstream = await startFaultServer(answersJson(oneToDo));
  const { get } = await startTestProxy(upstream.url);
  expect((await get('/messages/939', { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(200);
  for (const address of [url, '/session', '/', '/recordings/AAAA', '/api/v2/nothing']) {
    const { headers } = await get(address, { origin: 'https://evil.example' });
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  }
});
