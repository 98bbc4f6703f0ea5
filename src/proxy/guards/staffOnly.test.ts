import { expect, test } from 'vitest';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { startOffice } from '#src/proxy/testing/office.ts';
import { testHost } from '#src/proxy/testing/testProxy.ts';
import { messages } from '#src/proxy/testing/v2Bodies.ts';

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
  '/session/oidc',
  '/session/anything',
];

const cookies: [string, Record<string, string>][] = [
  ['without a cookie', {}],
  ['with an empty cookie', { cookie: 'frontdesk=' }],
  ['with an id that nobody has', { cookie: `frontdesk=${'A'.repeat(43)}` }],
  ['with a cookie of another name', { cookie: `__Host-frontdesk=${'A'.repeat(43)}; user=Maria` }],
];

test.each(cookies)(
  'row 1: every data address × method %s is 401, and upstream hears nothing',
  async (_, cookie) => {
    const upstream = await startFaultServer(answersJson(messages));
    const { app } = await startOffice(upstream.url);
    for (const url of addresses) {
      for (const method of methods) {
        const answer = await app.inject({ method, url, headers: { host: testHost, ...cookie } });
        expect([method, url, answer.statusCode, answer.headers['content-type']]).toEqual([
          method,
          url,
          401,
          'application/json; charset=utf-8',
        ]);
      }
    }
    expect(upstream.requests).toEqual([]);
  },
);

test('row 1: the list of what answers without a session is exact', async () => {
  const upstream = await startFaultServer((_, response) => response.writeHead(503).end());
  const { app, post } = await startOffice(upstream.url);
  const answers = Object.fromEntries(
    await Promise.all(
      ['/healthz', '/readyz', '/session', '/', '/sign-in', '/messages/939', '/assets/main-4f1c7b5e.js'].map(
        async (url) => [url, (await app.inject({ url, headers: { host: testHost } })).statusCode] as const,
      ),
    ),
  );
  expect(answers).toEqual({
    '/healthz': 200,
    '/readyz': 503,
    '/session': 401,
    '/': 200,
    '/sign-in': 200,
    '/messages/939': 200,
    '/assets/main-4f1c7b5e.js': 200,
  });
  expect((await post('/session', {})).statusCode).toBe(400);
  expect(
    (await app.inject({ method: 'DELETE', url: '/session', headers: { host: testHost } })).statusCode,
  ).toBe(401);
});

test('row 1: whoever is signed in gets through', async () => {
  const upstream = await startFaultServer(answersJson(messages));
  const { get, cookieOf } = await startOffice(upstream.url);
  expect((await get('/api/v2/messages', await cookieOf('Maria'))).json()).toEqual(messages);
});
