import { expect, test } from 'vitest';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { startTestProxy } from '#src/proxy/testing/testProxy.ts';
import { messages } from '#src/proxy/testing/v2Bodies.ts';

const everyKind = [
  '/',
  '/messages',
  '/assets/main-4f1c7b5e.js',
  '/session',
  '/api/v2/messages',
  '/api/v2/nothing',
  '/healthz',
];

test.each(everyKind)('row 13: the policy of %s', async (url) => {
  const upstream = await startFaultServer(answersJson(messages));
  const { get } = await startTestProxy(upstream.url);
  const { headers } = await get(url);
  expect(headers['content-security-policy']?.toString().split(';')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(headers).not.toHaveProperty('strict-transport-security');
});

test('row 13: an https origin is https for a year', async () => {
  const upstream = await startFaultServer(answersJson(messages));
  const origin = 'https://frontdesk.example';
  const { get } = await startTestProxy(upstream.url, { config: { origin } });
  const { headers } = await get('/session');
  expect(headers['strict-transport-security']).toBe('max-age=31536000');
});

test.each([
  '/session',
  '/api/v2/messages',
  '/api/v2/nothing',
  '/recordings/AAAA',
  '/healthz',
  '/readyz',
  '/missing.js',
])('row 25: no cache keeps %s', async (url) => {
  const upstream = await startFaultServer(answersJson(messages));
  const { get } = await startTestProxy(upstream.url);
  expect((await get(url)).headers['cache-control']).toBe('no-store');
  expect((await get(url, { host: 'evil.example' })).headers['cache-control']).toBe('no-store');
});
