import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { startTestProxy } from '#src/proxy/testing/testProxy.ts';
import { messages, oneMessage } from '#src/proxy/testing/v2Bodies.ts';

const url = '/api/v2/messages';

test('row 30: silence ends in 504, and the socket with it', async () => {
  const upstream = await startFaultServer(() => {});
  const { get } = await startTestProxy(upstream.url);
  const answer = await get(url);
  expect([answer.statusCode, answer.json().error.code]).toEqual([504, 'upstream_timeout']);
  await vi.waitFor(() => expect(upstream.open()).toBe(0));
  expect(upstream.requests).toHaveLength(1);
});

test('row 30: a byte now and then ends in 504, and the socket with it', async () => {
  const upstream = await startFaultServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(drip));
  });
  const { get } = await startTestProxy(upstream.url);
  expect((await get(url)).json()).toMatchObject({ error: { code: 'upstream_timeout' } });
  await vi.waitFor(() => expect(upstream.open()).toBe(0));
});

test('row 30: a host that takes no connection in time is a timeout', async () => {
  const full = createServer().listen({ host: '127.0.0.1', port: 0, backlog: 1 });
  await once(full, 'listening');
  onTestFinished(() => void full.close());
  // A TLS handshake that nobody answers: the connection is open, and never ready.
  const { port } = full.address() as AddressInfo;
  const { get } = await startTestProxy(`https://127.0.0.1:${port}/api`);
  expect((await get(url)).json()).toMatchObject({ error: { code: 'upstream_timeout' } });
});

test.each([429, 502, 503, 504])(
  'row 31: a GET answered %i is tried three times, then unavailable',
  async (status) => {
    const upstream = await startFaultServer(answersJson({}, status));
    const { get } = await startTestProxy(upstream.url);
    const answer = await get(url);
    expect([answer.statusCode, answer.json().error.code]).toEqual([503, 'upstream_unavailable']);
    expect(upstream.requests).toHaveLength(3);
  },
);

test('row 31: a GET reset before its answer is tried again, and then answered', async () => {
  let tries = 0;
  const upstream = await startFaultServer((request, response) => {
    tries += 1;
    if (tries < 3) request.socket.resetAndDestroy();
    else answersJson(messages)(request, response);
  });
  const { get } = await startTestProxy(upstream.url);
  expect((await get(url)).json()).toEqual(messages);
  expect(tries).toBe(3);
});

test('row 31: a wait longer than the visitor has is passed on, not waited for', async () => {
  const upstream = await startFaultServer((_, response) =>
    response.writeHead(503, { 'retry-after': '120' }).end(),
  );
  const { get } = await startTestProxy(upstream.url);
  const answer = await get(url);
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '120']);
  expect(upstream.requests).toHaveLength(1);
});

test.each([500, 501])('a GET answered %i is not tried again', async (status) => {
  const upstream = await startFaultServer(answersJson({}, status));
  const { get } = await startTestProxy(upstream.url);
  expect((await get(url)).json()).toMatchObject({ error: { code: 'upstream_unavailable' } });
  expect(upstream.requests).toHaveLength(1);
});

test('a visitor who leaves takes the question along', async () => {
  const arrived = Promise.withResolvers<void>();
  const upstream = await startFaultServer(() => arrived.resolve());
  const { app, logged } = await startTestProxy(upstream.url);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const visitor = new AbortController();
  const asked = fetch(`${app.listeningOrigin}${url}`, { signal: visitor.signal }).catch(() => 'left');
  await arrived.promise;
  visitor.abort();
  expect(await asked).toBe('left');
  await vi.waitFor(() => expect(upstream.open()).toBe(0));
  await vi.waitFor(() => expect(logged.join('')).toContain('visitor_left'));
});

test('a message does not wait for lists, however many are under way', async () => {
  const held: (() => void)[] = [];
  let holding = true;
  const upstream = await startFaultServer((request, response) => {
    const isList = request.url?.includes('?');
    const answer = () => answersJson(isList ? messages : oneMessage)(request, response);
    if (isList && holding) held.push(answer);
    else answer();
  });
  const { get } = await startTestProxy(upstream.url);
  let over = 0;
  const lists = Array.from({ length: 20 }, async (_, day) => {
    const date = `01-${String(day + 1).padStart(2, '0')}-2025`;
    const { statusCode } = await get(`/api/v2/messages?from_date=${date}&to_date=${date}`);
    over += 1;
    return statusCode;
  });
  expect([(await get('/api/v2/messages/939')).statusCode, over]).toEqual([200, 0]);
  holding = false;
  for (const answer of held) answer();
  expect(await Promise.all(lists)).toEqual(lists.map(() => 200));
});
