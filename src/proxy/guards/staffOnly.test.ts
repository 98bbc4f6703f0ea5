import { expect, test } from 'vitest';
import { startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { startTestProxy } from '#src/proxy/testing/testProxy.ts';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
const addresses = [
  '/api/v2/messages',
  '/api/v2/messages/939',
  '/api/v2/to_dos',
  '/api/v2/call-recordings',
  '/api/v2/anything',
  '/api',
  '/recordings/AAAA',
  '/recordings/AAAA?download',
];

test('row 1: every data address × method without a user is 401, and upstream hears nothing', async () => {
  const upstream = await startFaultServer((_, response) => response.end());
  const { app } = await startTestProxy(upstream.url, { whoIs: () => null });
  for (const url of addresses) {
    for (const method of methods) {
      const answer = await app.inject({ method, url, headers: { host: 'localhost:3000' } });
      expect([method, url, answer.statusCode, answer.headers['content-type']]).toEqual([
        method,
        url,
        401,
        'application/json; charset=utf-8',
      ]);
    }
  }
  expect(upstream.requests).toEqual([]);
});

test('row 1: the list of what answers without a user is exact', async () => {
  const upstream = await startFaultServer((_, response) => response.writeHead(503).end());
  const { app } = await startTestProxy(upstream.url, { whoIs: () => null });
  const status = async (url: string) =>
    (await app.inject({ url, headers: { host: 'localhost:3000' } })).statusCode;
  expect({
    '/healthz': await status('/healthz'),
    '/readyz': await status('/readyz'),
    '/session': await status('/session'),
    '/': await status('/'),
    '/messages/939': await status('/messages/939'),
    '/recordings': await status('/recordings'),
    '/assets/main-4f1c7b5e.js': await status('/assets/main-4f1c7b5e.js'),
  }).toEqual({
    '/healthz': 200,
    '/readyz': 503,
    '/session': 401,
    '/': 200,
    '/messages/939': 200,
    '/recordings': 200,
    '/assets/main-4f1c7b5e.js': 200,
  });
});

test('who is signed in, the zone of the account, and whether it is the demo', async () => {
  const { get } = await startTestProxy('http://127.0.0.1:1/api', { whoIs: () => 'Demo user', demo: true });
  const answer = await get('/session');
  expect(answer.json()).toEqual({ user: 'Demo user', timeZone: 'America/New_York', demo: true });
});
