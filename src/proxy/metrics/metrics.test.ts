import { once } from 'node:events';
import { get as httpGet } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { StoreUnavailable } from '#src/proxy/store/storeUnavailable.ts';
import { servesClip, clip } from '#src/proxy/testing/audioUpstream.ts';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { startWithRecording } from '#src/proxy/testing/playedProxy.ts';
import { connectTo, listen, requestText } from '#src/proxy/testing/rawRequest.ts';
import { startTestProxy, testHost, testLimits, testToken } from '#src/proxy/testing/testProxy.ts';
import { messages, oneMessage } from '#src/proxy/testing/v2Bodies.ts';
import { createMetrics } from './metrics.ts';
import { startMetrics } from './startMetrics.ts';

/** The samples of one metric, by their labels as they are written. */
function samples(text: string, name: string): Record<string, number> {
  const lines = text.split('\n').filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice(name.length, at), Number(line.slice(at + 1))];
    }),
  );
}

test('requests are counted by the pattern of their route, their method and their code', async () => {
  const metrics = createMetrics();
  const upstream = await startFaultServer((request, response) =>
    answersJson(request.url === '/api/v2/messages/939' ? oneMessage : messages)(request, response),
  );
  const { get, post } = await startTestProxy(upstream.url, { metrics });
  await get('/api/v2/messages');
  await get('/api/v2/messages/939');
  await get('/api/v2/messages/939');
  await get('/api/v2/messages/nobody');
  await post('/api/v2/to_dos', {});
  await get('/healthz');
  await get('/messages');
  await get('/assets/main-4f1c7b5e.js');
  expect(samples(await metrics.text(), 'frontdesk_http_request_duration_seconds_count')).toEqual({
    '{method="GET",route="/api/v2/messages",code="200"}': 1,
    '{method="GET",route="/api/v2/messages/:id",code="200"}': 2,
    '{method="GET",route="/api/v2/messages/:id",code="400"}': 1,
    '{method="POST",route="/api/v2/to_dos",code="400"}': 1,
    '{method="GET",route="/healthz",code="200"}': 1,
    '{method="GET",route="(page)",code="200"}': 2,
  });
});

test('addresses and methods that nobody has add no labels of their own', async () => {
  const metrics = createMetrics();
  const upstream = await startFaultServer(answersJson(messages));
  const { app, get } = await startTestProxy(upstream.url, { metrics });
  for (let guess = 0; guess < 50; guess += 1) {
    await get(`/api/v2/guess-${guess}?from=${guess}`);
    await get(`/guess-${guess}.php`);
  }
  const port = await listen(app);
  for (const method of ['PROPFIND', 'PURGE', 'REPORT']) {
    const socket = await connectTo(port);
    socket.resume().write(requestText(`${method} /api/v2/messages HTTP/1.1`, { host: testHost }));
    await once(socket, 'close');
  }
  const text = await metrics.text();
  expect(samples(text, 'frontdesk_http_request_duration_seconds_count')).toEqual({
    '{method="GET",route="(unknown)",code="404"}': 50,
    '{method="GET",route="(page)",code="404"}': 50,
    '{method="other",route="(unknown)",code="405"}': 3,
  });
  expect(text).not.toContain('guess');
});

test('calls to the service are told by outcome, and what was sent again is counted', async () => {
  const metrics = createMetrics();
  let asked = 0;
  const upstream = await startFaultServer((request, response) => {
    asked += 1;
    const isBusy = request.url?.startsWith('/api/v2/to_dos') || asked === 1;
    (isBusy ? answersJson({}, 503) : answersJson(messages))(request, response);
  });
  const { get } = await startTestProxy(upstream.url, { metrics });
  expect((await get('/api/v2/messages')).statusCode).toBe(200);
  expect((await get('/api/v2/to_dos')).statusCode).toBe(503);
  const text = await metrics.text();
  expect(samples(text, 'frontdesk_upstream_duration_seconds_count')).toEqual({
    '{method="GET",route="/v2/messages",outcome="ok"}': 1,
    '{method="GET",route="/v2/to_dos",outcome="upstream_unavailable"}': 1,
  });
  expect(samples(text, 'frontdesk_upstream_retries_total')).toEqual({
    '{route="/v2/messages"}': 1,
    '{route="/v2/to_dos"}': 2,
  });
});

test('a service that is left alone is seen to be', async () => {
  const metrics = createMetrics();
  const upstream = await startFaultServer(answersJson({}, 503));
  const { get } = await startTestProxy(upstream.url, { metrics });
  const state = async (of: string) => samples(await metrics.text(), `frontdesk_${of}_breaker_state`)[''];
  expect([await state('api'), await state('audio')]).toEqual([0, 0]);
  for (let page = 0; page < testLimits.faults; page += 1) await get('/api/v2/to_dos');
  expect([await state('api'), await state('audio')]).toEqual([2, 0]);
});

test('a recording counts as open while it is listened to', async () => {
  const metrics = createMetrics();
  const open = async () => samples(await metrics.text(), 'frontdesk_audio_streams_open')[''];
  const { app, link, get } = await startWithRecording(
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'audio/mpeg', 'content-length': clip.length });
      response.write(clip.subarray(0, 500));
    },
    { metrics },
  );
  await get('/recordings/forged');
  const port = await listen(app);
  const asking = httpGet({ port, path: link, headers: { host: `localhost:${port}` } });
  const [answer] = await once(asking, 'response');
  expect(answer.statusCode).toBe(200);
  expect(await open()).toBe(1);
  asking.on('error', () => {}).destroy();
  await expect.poll(open).toBe(0);
});

test('a recording that ended is open no more, and HEAD opens none', async () => {
  const metrics = createMetrics();
  const { app, link, get } = await startWithRecording(servesClip, { metrics });
  await app.inject({ method: 'HEAD', url: link, headers: { host: testHost } });
  expect((await get(link)).rawPayload).toEqual(clip);
  await expect
    .poll(async () => samples(await metrics.text(), 'frontdesk_audio_streams_open'))
    .toEqual({ '': 0 });
  const text = await metrics.text();
  expect(text).not.toContain(link.slice('/recordings/'.length));
  expect(text).not.toContain(testToken);
});

test('a gauge whose source is gone has no value, and the rest is there', async () => {
  const metrics = createMetrics();
  let sessions: number | null = 3;
  metrics.gauge('frontdesk_sessions', 'People who are signed in.', async () => {
    if (sessions === null) throw new StoreUnavailable(null);
    return sessions;
  });
  const read = async () => samples(await metrics.text(), 'frontdesk_sessions');
  expect(await read()).toEqual({ '': 3 });
  sessions = null;
  expect(await read()).toEqual({});
  expect(await metrics.text()).toContain('process_cpu_seconds_total');
  sessions = 2;
  expect(await read()).toEqual({ '': 2 });
});

test('metrics are on a port of their own, for this machine alone', async () => {
  const { metrics, address, close } = await startMetrics(0);
  onTestFinished(close);
  const upstream = await startFaultServer(answersJson(messages));
  const { get } = await startTestProxy(upstream.url, { metrics });
  const onPublicPort = await get('/metrics');
  expect(onPublicPort.body).not.toContain('process_cpu');
  expect(new URL(address).hostname).toBe('127.0.0.1');
  const answer = await fetch(address);
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(await answer.text()).toContain('process_cpu_seconds_total');
  expect((await fetch(new URL('/', address))).status).toBe(404);
  expect((await fetch(address, { method: 'POST' })).status).toBe(405);
});

test('row 11: a name that someone points at this machine gets no metrics', async () => {
  const { address, close } = await startMetrics(0);
  onTestFinished(close);
  const statusFor = async (host: string) => {
    const [answer] = await once(httpGet(address, { headers: { host } }), 'response');
    answer.resume();
    return answer.statusCode;
  };
  expect(await statusFor('localhost:9464')).toBe(200);
  expect(await statusFor('[::1]:9464')).toBe(200);
  expect(await statusFor('rebound.example')).toBe(421);
});
