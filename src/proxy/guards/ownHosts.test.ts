import { expect, test } from 'vitest';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { listen, rawRequest, requestText } from '#src/proxy/testing/rawRequest.ts';
import { startTestProxy } from '#src/proxy/testing/testProxy.ts';
import { messages } from '#src/proxy/testing/v2Bodies.ts';

const url = '/api/v2/messages';

test.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'LOCALHOST:3000'])(
  '%s is ours',
  async (host) => {
    const upstream = await startFaultServer(answersJson(messages));
    const { get } = await startTestProxy(upstream.url);
    expect((await get(url, { host })).statusCode).toBe(200);
  },
);

test.each([
  'evil.example:3000',
  'localhost.evil.example:3000',
  'localhost:3001',
  'localhost',
  '127.0.0.2:3000',
])('row 11: the host %s is refused', async (host) => {
  const upstream = await startFaultServer(answersJson(messages));
  const { get } = await startTestProxy(upstream.url);
  const answer = await get(url, { host });
  expect(answer.statusCode).toBe(421);
  expect(answer.json()).toMatchObject({ error: { code: 'forbidden' } });
  expect((await get('/', { host })).statusCode).toBe(421);
  expect(upstream.requests).toEqual([]);
});

test('row 11: an absolute request line is refused, whatever its Host says', async () => {
  const upstream = await startFaultServer(answersJson(messages));
  const { app } = await startTestProxy(upstream.url);
  const port = await listen(app);
  for (const authority of ['evil.example', `localhost:${port}`]) {
    const line = `GET http://${authority}${url} HTTP/1.1`;
    expect(await rawRequest(port, requestText(line, { host: `localhost:${port}` }))).toMatch(
      /^HTTP\/1.1 421 /,
    );
  }
  expect(upstream.requests).toEqual([]);
});

test('a server that listens elsewhere answers for its public origin alone', async () => {
  const upstream = await startFaultServer(answersJson(messages));
  const { get } = await startTestProxy(upstream.url, {
    config: { host: '0.0.0.0', origin: 'https://frontdesk.example' },
  });
  expect((await get(url, { host: 'frontdesk.example' })).statusCode).toBe(200);
  expect((await get(url, { host: 'localhost:3000' })).statusCode).toBe(421);
  expect((await get('/healthz', { host: '10.0.0.7:3000' })).statusCode).toBe(200);
});

test('row 2: a forwarded host counts only from a trusted proxy', async () => {
  const upstream = await startFaultServer(answersJson(messages));
  const forwarded = { host: 'inner:3000', 'x-forwarded-host': 'localhost:3000' };
  const { get } = await startTestProxy(upstream.url);
  expect((await get(url, forwarded)).statusCode).toBe(421);
  const elsewhere = await startTestProxy(upstream.url, { config: { trustedProxies: ['10.0.0.0/8'] } });
  expect((await elsewhere.get(url, forwarded)).statusCode).toBe(421);
  const behind = await startTestProxy(upstream.url, { config: { trustedProxies: ['127.0.0.1/32'] } });
  expect((await behind.get(url, forwarded)).statusCode).toBe(200);
});

test('row 2: forwarding headers change neither who asks nor where', async () => {
  const upstream = await startFaultServer(answersJson(messages));
  const { get } = await startTestProxy(upstream.url);
  const forged = {
    'x-forwarded-for': '10.0.0.1',
    'x-forwarded-proto': 'https',
    'x-forwarded-user': 'boss',
    x_forwarded_user: 'boss',
    'x-remote-user': 'boss',
    'x-original-url': '/api/v2/to_dos',
    'x-rewrite-url': '/api/v2/to_dos',
    'x-http-method-override': 'POST',
    forwarded: 'for=10.0.0.1;host=evil.example',
  };
  expect((await get('/session', forged)).json()).toMatchObject({ user: 'Local user' });
  await get(url, forged);
  expect(upstream.requests).toMatchObject([{ method: 'GET', url: '/api/v2/messages' }]);
  expect(
    Object.keys(upstream.requests[0]?.headers ?? {}).filter((name) => /forward|remote|url/.test(name)),
  ).toEqual([]);
});
