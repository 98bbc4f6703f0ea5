import { expect, test } from 'vitest';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { listen, rawRequest, requestText } from '#src/proxy/testing/rawRequest.ts';
import { startTestProxy, testHost } from '#src/proxy/testing/testProxy.ts';
import { messages } from '#src/proxy/testing/v2Bodies.ts';

const table: [url: string, allow: string[]][] = [
  ['/session', ['DELETE', 'GET', 'POST']],
  ['/healthz', ['GET']],
  ['/readyz', ['GET']],
  ['/api/v2/messages', ['GET']],
  ['/api/v2/messages/939', ['GET']],
  ['/api/v2/to_dos', ['GET', 'POST']],
  ['/api/v2/call-recordings', ['GET']],
  ['/recordings/AAAA', ['GET', 'HEAD']],
  ['/', ['GET', 'HEAD']],
  ['/messages', ['GET', 'HEAD']],
  ['/assets/main-4f1c7b5e.js', ['GET', 'HEAD']],
];
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'];

test.each(table)('row 18: %s has the methods %s and answers 405 to every other', async (url, allow) => {
  const upstream = await startFaultServer(answersJson(messages));
  const { app } = await startTestProxy(upstream.url);
  const port = await listen(app);
  for (const method of methods.filter((one) => !allow.includes(one))) {
    const headers = { host: testHost, 'x-frontdesk': '1', 'sec-fetch-site': 'same-origin' };
    const answer = await rawRequest(port, requestText(`${method} ${url} HTTP/1.1`, headers));
    expect([method, /^HTTP\/1.1 (\d+)/.exec(answer)?.[1]]).toEqual([method, '405']);
    expect(/^allow: (.*)\r$/im.exec(answer)?.[1]?.split(', ').toSorted()).toEqual(allow);
  }
  expect(upstream.requests).toEqual([]);
});

test.each([
  '/api',
  '/api/v2',
  '/api/v2/users',
  '/api/v2/messages/1/2',
  '/session/x',
  '/recordings/',
  '/recordings/a/b',
])('row 18: %s is nothing, by any method', async (url) => {
  const upstream = await startFaultServer(answersJson(messages));
  const { get, post } = await startTestProxy(upstream.url);
  expect((await get(url)).json()).toMatchObject({
    error: { code: expect.stringMatching(/not_found|invalid_request/) },
  });
  expect((await post(url, {})).statusCode).toBeGreaterThanOrEqual(400);
  expect(upstream.requests).toEqual([]);
});
