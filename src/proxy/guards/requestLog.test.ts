import { once } from 'node:events';
import type { Socket } from 'node:net';
import { expect, test, vi } from 'vitest';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { startWithRecording } from '#src/proxy/testing/playedProxy.ts';
import { connectTo, listen, requestText } from '#src/proxy/testing/rawRequest.ts';
import { startTestProxy } from '#src/proxy/testing/testProxy.ts';
import { newToDo, oneMessage, oneToDo } from '#src/proxy/testing/v2Bodies.ts';

test('row 26: one line a request and one a call of upstream, of known fields alone', async () => {
  const upstream = await startFaultServer(answersJson(oneMessage));
  const { get, logged } = await startTestProxy(upstream.url);
  const { headers } = await get('/api/v2/messages/939?', {
    'user-agent': 'Ermine/1.0',
    referer: 'http://localhost:3000/x',
  });
  const requestId = headers['x-request-id'];
  expect(logged.map((line) => JSON.parse(line))).toEqual([
    {
      level: 30,
      msg: 'upstream',
      time: expect.any(String),
      upstream: {
        requestId,
        method: 'GET',
        route: '/v2/messages/:id',
        ms: expect.any(Number),
        tries: 1,
        outcome: 'ok',
      },
    },
    {
      level: 30,
      msg: 'request',
      time: expect.any(String),
      method: 'GET',
      route: '/api/v2/messages/:id',
      status: 200,
      ms: expect.any(Number),
      user: 'Local user',
      requestId,
    },
  ]);
});

test('row 26: no query, body, number or name is written, however the request ends', async () => {
  const upstream = await startFaultServer(({ url, method }, response) => {
    if (url?.includes('/93905550123'))
      return response.end('{"data": {"id": 93905550123, "first_name": "Ermintrude", broken');
    if (method === 'POST') return answersJson({ error: 'Ermintrude 9548326297' }, 422)({} as never, response);
    return answersJson(oneToDo)({} as never, response);
  });
  const { app, get, post, logged } = await startTestProxy(upstream.url);
  app.get('/healthz/boom', { config: { public: true } }, async () => {
    throw new Error('Ermintrude at 9548326297');
  });
  await get('/api/v2/messages?from_date=01-17-2025&to_date=01-18-2025');
  await get('/api/v2/messages/93905550123');
  await get('/api/v2/messages/Ermintrude?phone=9548326297');
  await get('/recordings/Ermintrude9548326297?download');
  await get('/Ermintrude/9548326297?q=Ermintrude', { cookie: 'name=Ermintrude', host: 'ermintrude.example' });
  await post('/api/v2/to_dos', { ...newToDo, contact: 'Ermintrude', from: '9548326297' });
  await post('/api/v2/to_dos', '{"contact": "Ermintrude 9548326297');
  expect((await get('/healthz/boom')).statusCode).toBe(500);
  expect(logged.length).toBeGreaterThanOrEqual(10);
  expect(logged.filter((line) => /ermintrude|9548326297|93905550123|01-17-2025/i.test(line))).toEqual([]);
});

test('row 26: a listener who leaves, and a visitor who leaves before there is an answer, have their line too', async () => {
  const { app, link, logged, upstream } = await startWithRecording(({ url }, response) => {
    if (url?.startsWith('/api')) return;
    response.writeHead(200, { 'content-type': 'audio/mpeg' }).write(Buffer.alloc(1000));
  });
  const port = await listen(app);
  async function ask(address: string): Promise<Socket> {
    const socket = await connectTo(port);
    socket.write(requestText(`GET ${address} HTTP/1.1`, { host: `localhost:${port}` }));
    return socket;
  }
  const listener = await ask(link);
  await once(listener, 'data');
  listener.destroy();
  const visitor = await ask('/api/v2/messages');
  await vi.waitFor(() => expect(upstream.requests).toHaveLength(2));
  visitor.destroy();
  const endings = () => logged.map((line) => JSON.parse(line)).filter(({ brokenOff }) => brokenOff);
  await vi.waitFor(() => expect(endings()).toHaveLength(2));
  expect(endings()).toMatchObject([
    { route: '/recordings/:link', status: 200 },
    { route: '/api/v2/messages', status: 499 },
  ]);
});

test('an error that nobody foresaw is logged with its place in the code, and answered without a word of it', async () => {
  const { app, get, logged } = await startTestProxy('http://127.0.0.1:1/api');
  app.get('/healthz/boom', { config: { public: true } }, async () => {
    throw Object.assign(new Error('the secret'), { socket: { authorization: 'Bearer secret' } });
  });
  expect((await get('/healthz/boom')).body).not.toContain('secret');
  const line = logged.map((text) => JSON.parse(text)).find(({ level }) => level === 50);
  expect(line).toMatchObject({
    err: { type: 'Error', at: expect.arrayContaining([expect.stringContaining('requestLog.test.ts')]) },
  });
  expect(JSON.stringify(line)).not.toContain('secret');
});
