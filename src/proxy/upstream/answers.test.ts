import type { RequestListener, ServerResponse } from 'node:http';
import { expect, test, vi } from 'vitest';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { startTestProxy } from '#src/proxy/testing/testProxy.ts';
import { messages, newToDo, oneToDo } from '#src/proxy/testing/v2Bodies.ts';

const url = '/api/v2/messages';
const tokenRejected = { success: false, info: 'Invalid token', data: {} };

test.each([404, 401, 403])("row 35: a token refused with %i is the operator's affair", async (status) => {
  const upstream = await startFaultServer(answersJson(tokenRejected, status));
  const { get, post } = await startTestProxy(upstream.url);
  for (const address of [url, `${url}/939`, '/api/v2/to_dos', '/api/v2/call-recordings']) {
    const answer = await get(address);
    expect([answer.statusCode, answer.json().error.code]).toEqual([502, 'upstream_token_rejected']);
  }
  expect((await post('/api/v2/to_dos', newToDo)).json()).toMatchObject({
    error: { code: 'upstream_token_rejected' },
  });
  expect((await get('/readyz')).statusCode).toBe(503);
});

test('a message that is not there is not found; a list that is not there is not the V2 API', async () => {
  const upstream = await startFaultServer(answersJson({ error: 'no such thing' }, 404));
  const { get } = await startTestProxy(upstream.url);
  expect((await get(`${url}/939`)).json()).toMatchObject({ error: { code: 'not_found' } });
  expect((await get(url)).json()).toMatchObject({ error: { code: 'upstream_invalid' } });
});

test('row 21: a redirect of the API is never followed', async () => {
  const elsewhere = await startFaultServer(answersJson(messages));
  const upstream = await startFaultServer((_, response) => {
    response.writeHead(302, { location: `${elsewhere.url}/v2/messages` }).end();
  });
  const { get } = await startTestProxy(upstream.url);
  expect((await get(url)).json()).toMatchObject({ error: { code: 'upstream_invalid' } });
  expect(elsewhere.requests).toEqual([]);
});

const lost: [string, RequestListener][] = [
  ['a reset after it was sent', (request) => request.socket.resetAndDestroy()],
  ['silence', () => {}],
  ['a success that cannot be read', (_, response) => response.writeHead(201).end('{"data": {"to_do"')],
  ['a success without the To Do', answersJson({ data: {} })],
  ['a success that says failure', answersJson({ success: false, info: 'maybe', data: {} })],
  ['a 500', answersJson({}, 500)],
  ['a 503', answersJson({}, 503)],
  ['a redirect', (_, response) => response.writeHead(303, { location: '/api/v2/to_dos' }).end()],
];

test.each(lost)('row 32: after %s a POST is not sent again, and may have been done', async (_, fault) => {
  const upstream = await startFaultServer(fault);
  const { post } = await startTestProxy(upstream.url);
  const answer = await post('/api/v2/to_dos', newToDo);
  expect([answer.statusCode, answer.json().error.code]).toEqual([502, 'outcome_unknown']);
  expect(upstream.requests).toHaveLength(1);
});

test.each([
  [400, 'invalid_request'],
  [422, 'invalid_request'],
  [429, 'upstream_unavailable'],
])('a POST refused with %i was not done, and is not sent again', async (status, code) => {
  const upstream = await startFaultServer(answersJson({}, status));
  const { post } = await startTestProxy(upstream.url);
  expect((await post('/api/v2/to_dos', newToDo)).json()).toMatchObject({ error: { code } });
  expect(upstream.requests).toHaveLength(1);
});

test('a POST that found no connection was not done', async () => {
  const { post } = await startTestProxy('http://127.0.0.1:1/api');
  const answer = await post('/api/v2/to_dos', newToDo);
  expect([answer.statusCode, answer.json().error.code]).toEqual([503, 'upstream_unavailable']);
});

test('every POST has a connection of its own', async () => {
  const upstream = await startFaultServer(answersJson(oneToDo));
  const { post } = await startTestProxy(upstream.url);
  await post('/api/v2/to_dos', newToDo);
  await post('/api/v2/to_dos', newToDo);
  expect(upstream.connected()).toBe(2);
});

test('a POST goes on when the visitor leaves', async () => {
  const arrived = Promise.withResolvers<ServerResponse>();
  const upstream = await startFaultServer((_, response) => arrived.resolve(response));
  const { app, logged } = await startTestProxy(upstream.url);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const visitor = new AbortController();
  const headers = { 'content-type': 'application/json', 'x-frontdesk': '1', origin: app.listeningOrigin };
  const asked = fetch(`${app.listeningOrigin}/api/v2/to_dos`, {
    method: 'POST',
    headers,
    body: JSON.stringify(newToDo),
    signal: visitor.signal,
  }).catch(() => 'left');
  const response = await arrived.promise;
  visitor.abort();
  expect(await asked).toBe('left');
  response.end(JSON.stringify(oneToDo));
  await vi.waitFor(() => expect(logged.join('')).toMatch(/"outcome":"ok"/));
});
