import { once } from 'node:events';
import { pipeline, Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { expect, test, vi } from 'vitest';
import { defaultPatience } from './serverOptions.ts';
import { answersJson, startFaultServer } from './testing/faultServer.ts';
import { startWithRecording } from './testing/playedProxy.ts';
import { connectTo, listen, rawRequest, requestText } from './testing/rawRequest.ts';
import { startTestProxy, testHost } from './testing/testProxy.ts';
import { messages, newToDo, oneToDo } from './testing/v2Bodies.ts';

const postHeaders = {
  host: testHost,
  'sec-fetch-site': 'same-origin',
  'x-frontdesk': '1',
  'content-type': 'application/json',
};
function connections({ server }: FastifyInstance): Promise<number> {
  return new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
}

function* endlessAudio() {
  for (;;) yield Buffer.alloc(64 * 1024);
}

const tooMuch = JSON.stringify({ ...newToDo, message_text: 'x'.repeat(16 * 1024) });

test('row 28: a body over 16 KiB is refused by its length', async () => {
  const upstream = await startFaultServer(answersJson(oneToDo));
  const { post } = await startTestProxy(upstream.url);
  const answer = await post('/api/v2/to_dos', tooMuch);
  expect([answer.statusCode, answer.json().error.code]).toEqual([413, 'too_large']);
  expect(upstream.requests).toEqual([]);
});

test('row 28: a body over 16 KiB is refused in chunks too', async () => {
  const upstream = await startFaultServer(answersJson(oneToDo));
  const { app } = await startTestProxy(upstream.url);
  const port = await listen(app);
  const head = requestText('POST /api/v2/to_dos HTTP/1.1', {
    ...postHeaders,
    'transfer-encoding': 'chunked',
  });
  const chunks = (tooMuch.match(/.{1,1024}/gs) ?? []).map(
    (chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`,
  );
  expect(await rawRequest(port, `${head}${chunks.join('')}0\r\n\r\n`)).toMatch(/^HTTP\/1.1 413 /);
  expect(upstream.requests).toEqual([]);
});

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/json',
])('a body that is %s is not read', async (type) => {
  const upstream = await startFaultServer(answersJson(oneToDo));
  const { post } = await startTestProxy(upstream.url);
  const answer = await post('/api/v2/to_dos', newToDo, { 'content-type': type });
  expect([answer.statusCode, answer.json().error.code]).toEqual([415, 'invalid_request']);
  expect(upstream.requests).toEqual([]);
});

test('row 28: a compressed body is not a way round', async () => {
  const upstream = await startFaultServer(answersJson(oneToDo));
  const { post } = await startTestProxy(upstream.url);
  const answer = await post('/api/v2/to_dos', newToDo, { 'content-encoding': 'gzip' });
  expect(answer.statusCode).toBe(415);
  expect(upstream.requests).toEqual([]);
});

test('row 29: headers that are too large are answered 431', async () => {
  const { app } = await startTestProxy('http://127.0.0.1:1/api');
  const port = await listen(app);
  const request = requestText('GET /session HTTP/1.1', { host: testHost, cookie: 'x'.repeat(20_000) });
  expect(await rawRequest(port, request)).toMatch(/^HTTP\/1.1 431 .*"code":"invalid_request"/s);
});

test('row 40: what is not HTTP behind a request whose answer is under way breaks that off, and is not written into it', async () => {
  const { app, link } = await startWithRecording((_, response) => {
    response
      .writeHead(200, { 'content-type': 'audio/mpeg', 'content-length': '2000' })
      .write('a'.repeat(1000));
  });
  const port = await listen(app);
  const socket = await connectTo(port);
  let answer = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => (answer += chunk));
  socket.write(requestText(`GET ${link} HTTP/1.1`, { host: `localhost:${port}`, connection: 'keep-alive' }));
  await vi.waitFor(() => expect(answer).toContain('aaa'));
  socket.write('not HTTP\r\n\r\n');
  await once(socket, 'close');
  expect(answer).toMatch(/^HTTP\/1.1 200 /);
  expect(answer).not.toContain('HTTP/1.1 400');
});

test('row 29: what is not HTTP is answered 400', async () => {
  const { app } = await startTestProxy('http://127.0.0.1:1/api');
  const port = await listen(app);
  expect(await rawRequest(port, 'EHLO localhost\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
  const smuggled = requestText('POST /api/v2/to_dos HTTP/1.1', {
    ...postHeaders,
    'content-length': '4',
    'transfer-encoding': 'chunked',
  });
  expect(await rawRequest(port, `${smuggled}0\r\n\r\n`)).toMatch(/^HTTP\/1.1 400 /);
});

test.each([
  ['headers', 'GET /session HTTP/1.1\r\nhost: local'],
  ['a body', requestText('POST /api/v2/to_dos HTTP/1.1', { ...postHeaders, 'content-length': '500' })],
  ['anything at all', ''],
])('row 29: a client that does not finish %s is answered 408', async (_, beginning) => {
  const { app } = await startTestProxy('http://127.0.0.1:1/api', {
    patience: { ...defaultPatience, headersMs: 200, requestMs: 200, checkMs: 50 },
  });
  const port = await listen(app);
  const answer = await rawRequest(port, beginning);
  expect(answer === '' ? 'closed' : answer).toMatch(/^HTTP\/1.1 408 |^closed$/);
});

test('row 29: a client that takes nothing of what it asked for is let go', async () => {
  const { app, link, upstream } = await startWithRecording(
    (_, response) => {
      response.writeHead(200, { 'content-type': 'audio/mpeg' });
      pipeline(Readable.from(endlessAudio()), response, () => {});
    },
    { patience: { ...defaultPatience, idleMs: 200 } },
  );
  const socket = await connectTo(await listen(app));
  socket.pause();
  socket.write(requestText(`GET ${link} HTTP/1.1`, { host: testHost }));
  await vi.waitFor(() => expect(upstream.requests).toHaveLength(1));
  await expect.poll(() => connections(app), { timeout: 3000 }).toBe(0);
});

test('row 29: a thousand idle connections do not keep anybody out', async () => {
  const upstream = await startFaultServer(answersJson(messages));
  const { app } = await startTestProxy(upstream.url);
  const port = await listen(app);
  const idle = await Promise.all(Array.from({ length: 1000 }, () => connectTo(port)));
  const answer = await rawRequest(port, requestText('GET /session HTTP/1.1', { host: testHost }));
  expect(answer).toMatch(/^HTTP\/1.1 200 /);
  await Promise.all(idle.map((socket) => once(socket.destroy(), 'close')));
});
