import type { RequestListener, ServerResponse } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { connectRedis } from '#src/proxy/store/redis.ts';
import { listsRecordings } from '#src/proxy/testing/audioUpstream.ts';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { linksOf } from '#src/proxy/testing/playedProxy.ts';
import { startRedis } from '#src/proxy/testing/redis.ts';
import { startTestProxy } from '#src/proxy/testing/testProxy.ts';
import { messages, newToDo, oneToDo } from '#src/proxy/testing/v2Bodies.ts';

const url = '/api/v2/to_dos';

/** A service that keeps what is posted, and answers a POST as it is told to. */
function keepsToDos(posted: RequestListener = answersJson(oneToDo, 201)): RequestListener {
  const created: unknown[] = [];
  return (request, response) => {
    if (request.method !== 'POST') return answersJson({ data: created })(request, response);
    created.push(oneToDo.data);
    return posted(request, response);
  };
}

const outcomes: [string, RequestListener][] = [
  ['is told', answersJson(oneToDo, 201)],
  ['is lost', (request) => request.socket.destroy()],
  ['cannot be read', (_, response) => response.writeHead(201).end('{"data":')],
  ['is a 500', answersJson({}, 500)],
];

test.each(outcomes)('a To Do whose outcome %s is in the next list, if it was created', async (_, posted) => {
  const upstream = await startFaultServer(keepsToDos(posted));
  const { get, post } = await startTestProxy(upstream.url, { now: () => 1 });
  expect((await get(url)).json()).toEqual({ data: [] });
  await post(url, newToDo);
  expect((await get(url)).json()).toEqual({ data: [oneToDo.data] });
});

test('a list that was asked for before a To Do was created is not shown to whoever asks after', async () => {
  const held: ServerResponse[] = [];
  const arrived = Promise.withResolvers<void>();
  const keeps = keepsToDos();
  const upstream = await startFaultServer((request, response) => {
    if (request.method === 'POST' || held.length > 0) return keeps(request, response);
    held.push(response);
    return arrived.resolve();
  });
  const { get, post } = await startTestProxy(upstream.url, { now: () => 1 });
  const before = get(url);
  await arrived.promise;
  await post(url, newToDo);
  expect((await get(url)).json()).toEqual({ data: [oneToDo.data] });
  held[0]?.end(JSON.stringify({ data: [] }));
  expect((await before).json()).toEqual({ data: [] });
  expect((await get(url)).json()).toEqual({ data: [oneToDo.data] });
});

test('row 39: the list that a refused link came from is asked for again', async () => {
  let signature = 1;
  const upstream = await startFaultServer(
    listsRecordings(
      () => [`${upstream.origin}/audio/36.mp3?signature=${signature}`],
      (_, response) => response.writeHead(403).end(),
    ),
  );
  const proxy = await startTestProxy(upstream.url, { now: () => 1 });
  const [link = ''] = await linksOf(proxy);
  expect(await linksOf(proxy)).toEqual([link]);
  signature = 2;
  expect((await proxy.get(link)).statusCode).toBe(410);
  expect(await linksOf(proxy)).not.toEqual([link]);
});

async function startTwo(upstream: string) {
  const server = await startRedis();
  onTestFinished(() => server[Symbol.asyncDispose]());
  const start = async () => {
    const redis = connectRedis(server.url);
    onTestFinished(() => redis.close());
    await redis.ready();
    return startTestProxy(upstream, { redis });
  };
  return { server, a: await start(), b: await start() };
}

test('row 36: two replicas on one Redis ask the service once for both', async () => {
  const upstream = await startFaultServer(answersJson(messages));
  const { a, b } = await startTwo(upstream.url);
  const browsers = Array.from({ length: 50 }, (_, number) => (number % 2 ? a : b).get('/api/v2/messages'));
  const answers = await Promise.all(browsers);
  expect(new Set(answers.map(({ body }) => body))).toEqual(new Set([JSON.stringify(messages)]));
  expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(1);
  expect(upstream.requests).toHaveLength(1);
});

test('a To Do that was created on one replica is in the next list of the other', async () => {
  const upstream = await startFaultServer(keepsToDos());
  const { a, b } = await startTwo(upstream.url);
  expect((await b.get(url)).json()).toEqual({ data: [] });
  await a.post(url, newToDo);
  expect((await b.get(url)).json()).toEqual({ data: [oneToDo.data] });
  expect((await a.get(url)).json()).toEqual({ data: [oneToDo.data] });
  expect(upstream.requests).toHaveLength(3);
});

test('row 48: with Redis gone lists are read and To Dos created', async () => {
  const upstream = await startFaultServer(keepsToDos());
  const { a, b, server } = await startTwo(upstream.url);
  await server.stop();
  expect((await a.get('/api/v2/call-recordings')).json()).toEqual({ data: [] });
  expect((await a.get(url)).json()).toEqual({ data: [] });
  expect((await a.post(url, newToDo)).statusCode).toBe(201);
  expect((await a.get(url)).json()).toEqual({ data: [oneToDo.data] });
  expect((await b.get(url)).json()).toEqual({ data: [oneToDo.data] });
});
