import { expect, test } from 'vitest';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { startTestProxy, testToken } from '#src/proxy/testing/testProxy.ts';
import { messages, newToDo, oneMessage, oneToDo } from '#src/proxy/testing/v2Bodies.ts';

const url = '/api/v2/messages';

test('row 22: upstream gets our few headers and nothing of the visitor', async () => {
  const upstream = await startFaultServer(answersJson(messages));
  const { get } = await startTestProxy(upstream.url);
  await get(url, {
    cookie: 'session=1',
    authorization: 'Basic eA==',
    'x-anything': 'y',
    referer: 'http://localhost:3000/',
  });
  const [request] = upstream.requests;
  expect(request?.headers).toEqual({
    host: new URL(upstream.url).host,
    connection: 'keep-alive',
    accept: 'application/json',
    'accept-encoding': 'gzip',
    'content-type': 'application/json',
    authorization: `Bearer ${testToken}`,
    'user-agent': 'frontdesk',
  });
});

test('row 22: the browser gets nothing of the headers of upstream', async () => {
  const upstream = await startFaultServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'application/json',
      'set-cookie': 'evil=1',
      server: 'Inner/1.0',
      'x-powered-by': 'Inner',
      'x-internal-host': 'inner-host',
      'access-control-allow-origin': '*',
      'content-security-policy': 'default-src *',
      'cache-control': 'public, max-age=9999',
      'clear-site-data': '"*"',
    });
    response.end(JSON.stringify(messages));
  });
  const { get } = await startTestProxy(upstream.url);
  const { headers } = await get(url);
  for (const name of ['set-cookie', 'server', 'x-powered-by', 'x-internal-host', 'clear-site-data'])
    expect(headers).not.toHaveProperty(name);
  expect(headers).not.toHaveProperty('access-control-allow-origin');
  expect(headers['content-security-policy']).not.toContain('default-src *');
  expect(headers['cache-control']).toBe('no-store');
});

test('a mark before the JSON is left out, and two are no JSON', async () => {
  let marks = '\ufeff';
  const upstream = await startFaultServer((_, response) =>
    response.end(`${marks}${JSON.stringify(messages)}`),
  );
  let now = 0;
  const { get } = await startTestProxy(upstream.url, { now: () => (now += 60_000) });
  expect((await get(url)).body).toBe(JSON.stringify(messages));
  marks = '\ufeff\ufeff';
  expect((await get(url)).json()).toMatchObject({ error: { code: 'upstream_invalid' } });
});

test('a list, a message and a To Do come through as they are', async () => {
  const upstream = await startFaultServer((request, response) => {
    const body = request.url?.includes('/messages/')
      ? oneMessage
      : request.url?.includes('to_dos')
        ? oneToDo
        : messages;
    answersJson(body)(request, response);
  });
  const { get, post } = await startTestProxy(upstream.url);
  expect((await get(`${url}?from_date=01-01-2025&to_date=01-31-2025`)).json()).toEqual(messages);
  expect((await get(`${url}/939`)).json()).toEqual(oneMessage);
  expect((await get('/api/v2/to_dos')).json()).toEqual(oneToDo);
  expect((await post('/api/v2/to_dos', { ...newToDo, contact: ' jose@example.com ' })).statusCode).toBe(201);
  expect(upstream.requests.map((request) => `${request.method} ${request.url}`)).toEqual([
    'GET /api/v2/messages?from_date=01-01-2025&to_date=01-31-2025',
    'GET /api/v2/messages/939',
    'GET /api/v2/to_dos',
    'POST /api/v2/to_dos',
  ]);
  expect(JSON.parse(upstream.requests[3]?.body ?? '')).toEqual(newToDo);
});

test.each([
  ['one date', '?from_date=01-01-2025'],
  ['a day that is not', '?from_date=02-29-2025&to_date=03-01-2025'],
  ['another form', '?from_date=2025-01-01&to_date=2025-01-02'],
  ['days the wrong way round', '?from_date=01-02-2025&to_date=01-01-2025'],
  ['a date twice', '?from_date=01-01-2025&from_date=01-01-2025&to_date=01-02-2025'],
  ['another parameter', '?from_date=01-01-2025&to_date=01-02-2025&page=2'],
  ['a parameter of the language', '?__proto__=1'],
  ['an empty date', '?from_date=&to_date='],
])('%s in the query is refused, and upstream not asked', async (_, query) => {
  const upstream = await startFaultServer(answersJson(messages));
  const { get } = await startTestProxy(upstream.url);
  const answer = await get(`${url}${query}`);
  expect([answer.statusCode, answer.json().error.code]).toEqual([400, 'invalid_request']);
  expect(upstream.requests).toEqual([]);
});

test('row 24: what upstream says in its errors is passed on to nobody', async () => {
  const upstream = await startFaultServer(answersJson({ error: 'PG::Error at inner-host, Ermintrude' }, 500));
  const { get, logged } = await startTestProxy(upstream.url);
  const { body } = await get(url);
  expect(`${body}${logged.join('')}`).not.toMatch(/PG::|inner-host|Ermintrude/);
});
