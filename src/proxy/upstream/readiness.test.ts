import { expect, test } from 'vitest';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { startTestProxy } from '#src/proxy/testing/testProxy.ts';

test('row 35: ready while upstream answers and accepts the token, and says no more', async () => {
  let status = 200;
  const upstream = await startFaultServer((request, response) =>
    answersJson({ data: [] }, status)(request, response),
  );
  let now = Date.parse('2026-11-23T15:00:00Z');
  const { get } = await startTestProxy(upstream.url, { now: () => now });
  expect((await get('/readyz')).json()).toEqual({ ready: true });
  expect(upstream.requests[0]?.url).toBe('/api/v2/messages?from_date=11-25-2026&to_date=11-25-2026');
  status = 500;
  now += 5_000;
  const failed = await get('/readyz');
  expect([failed.statusCode, failed.json()]).toEqual([
    503,
    { error: { code: 'upstream_unavailable', message: 'not ready' } },
  ]);
  expect((await get('/healthz')).json()).toEqual({ alive: true });
});

test('however many ask, upstream is asked once in five seconds', async () => {
  const upstream = await startFaultServer(answersJson({ data: [] }));
  let now = Date.parse('2026-11-23T15:00:00Z');
  const { get } = await startTestProxy(upstream.url, { now: () => now });
  await Promise.all(Array.from({ length: 50 }, () => get('/readyz')));
  now += 4_999;
  await get('/readyz');
  expect(upstream.requests).toHaveLength(1);
  now += 1;
  await get('/readyz');
  expect(upstream.requests).toHaveLength(2);
});

test('a clock that is set back does not make an old answer last', async () => {
  let status = 200;
  const upstream = await startFaultServer((request, response) =>
    answersJson({ data: [] }, status)(request, response),
  );
  let now = Date.parse('2026-11-23T15:00:00Z');
  const { get } = await startTestProxy(upstream.url, { now: () => now });
  expect((await get('/readyz')).statusCode).toBe(200);
  status = 500;
  now -= 3_600_000;
  await get('/readyz');
  now += 5_000;
  expect((await get('/readyz')).statusCode).toBe(503);
});
