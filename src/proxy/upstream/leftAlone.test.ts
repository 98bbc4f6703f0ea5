import { expect, test, vi } from 'vitest';
import { listsRecordings, servesClip } from '#src/proxy/testing/audioUpstream.ts';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { linksOf, startWithRecording } from '#src/proxy/testing/playedProxy.ts';
import { startTestProxy, testLimits } from '#src/proxy/testing/testProxy.ts';
import { messages, newToDo, oneToDo } from '#src/proxy/testing/v2Bodies.ts';

const url = '/api/v2/messages';
const limits = { ...testLimits, tries: 1, openMs: 60_000 };

test('row 31: a service that fails five times in a row is left alone, and staff are told at once when to come again', async () => {
  const upstream = await startFaultServer(answersJson({}, 500));
  const { get, logged } = await startTestProxy(upstream.url, { limits });
  for (let time = 0; time < 5; time += 1) await get(url);
  for (const address of [url, `${url}/939`, '/api/v2/to_dos', '/api/v2/call-recordings']) {
    const answer = await get(address);
    expect([answer.statusCode, answer.json().error.code]).toEqual([503, 'upstream_unavailable']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(50);
  }
  expect((await get('/readyz')).statusCode).toBe(503);
  expect(upstream.requests).toHaveLength(5);
  expect(logged.join('')).toContain('"breaker":{"of":"json","state":"open"}');
});

test('a POST is sent even then: it is sent once, and lists that fail say nothing of it', async () => {
  const upstream = await startFaultServer((request, response) => {
    answersJson(oneToDo, request.method === 'POST' ? 201 : 500)(request, response);
  });
  const { get, post } = await startTestProxy(upstream.url, { limits });
  for (let time = 0; time < 6; time += 1) await get(url);
  expect((await post('/api/v2/to_dos', newToDo)).statusCode).toBe(201);
});

test('a service that is well again is asked again', async () => {
  let status = 500;
  const upstream = await startFaultServer((request, response) =>
    answersJson(messages, status)(request, response),
  );
  const { get } = await startTestProxy(upstream.url, { limits: { ...limits, openMs: 20 } });
  for (let time = 0; time < 5; time += 1) await get(url);
  status = 200;
  await vi.waitFor(async () => expect((await get(url)).statusCode).toBe(200));
});

test.each([400, 404, 422, 429, 401])(
  'a service that answers %i is well, and goes on being asked',
  async (status) => {
    const upstream = await startFaultServer(answersJson({}, status));
    const { get } = await startTestProxy(upstream.url, { limits });
    for (let id = 1; id <= 20; id += 1) await get(`${url}/${id}`);
    expect(upstream.requests).toHaveLength(20);
  },
);

test('recordings that fail are left alone by themselves: messages are read on', async () => {
  const { get, link, upstream } = await startWithRecording(
    (request, response) =>
      request.url?.startsWith('/api/')
        ? answersJson(messages)(request, response)
        : response.writeHead(500).end(),
    { limits },
  );
  for (let time = 0; time < 8; time += 1) {
    expect((await get(link)).json()).toMatchObject({ error: { code: 'upstream_unavailable' } });
  }
  expect(upstream.requests).toHaveLength(5);
  expect((await get(link)).headers).toHaveProperty('retry-after');
  expect((await get(url)).json()).toEqual(messages);
});

test('one host of recordings that fails does not keep another from being asked', async () => {
  const store = await startFaultServer(servesClip);
  const upstream = await startFaultServer(
    listsRecordings(
      () => [`${upstream.origin}/audio/1.mp3`, `${store.origin}/2.mp3`],
      (_, response) => response.writeHead(500).end(),
    ),
  );
  const allowed = { name: '127.0.0.1', port: Number(new URL(store.url).port) };
  const proxy = await startTestProxy(upstream.url, { limits, config: { recordingHosts: [allowed] } });
  const [failing = '', playing = ''] = await linksOf(proxy);
  for (let time = 0; time < 6; time += 1) await proxy.get(failing);
  expect((await proxy.get(failing)).headers).toHaveProperty('retry-after');
  expect((await proxy.get(playing)).statusCode).toBe(200);
});

test('a recording that is gone is no failure of its host', async () => {
  const { get, link, upstream } = await startWithRecording((_, response) => response.writeHead(404).end(), {
    limits,
  });
  for (let time = 0; time < 8; time += 1) await get(link);
  expect(upstream.requests).toHaveLength(8);
});
