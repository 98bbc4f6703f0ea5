import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { listen, rawRequest, requestText } from '#src/proxy/testing/rawRequest.ts';
import { startTestProxy, testHost } from '#src/proxy/testing/testProxy.ts';
import { oneMessage } from '#src/proxy/testing/v2Bodies.ts';
import { isPlainAddress } from './plainPaths.ts';

const tricks = [
  '/api/v2/messages/..%2fto_dos',
  '/api/v2/messages/..%2Fto_dos',
  '/api/v2/messages/%2e%2e/to_dos',
  '/api/v2/messages/%252e%252e%252fto_dos',
  '/api/v2/messages/../to_dos',
  '/api/v2/messages/./939',
  '/api/v2/messages/..\\to_dos',
  '/api/v2/messages/939%00',
  '/api/v2/messages/939;a=b',
  '/api/v2/messages/939#/to_dos',
  '/api/v2//messages',
  '//api/v2/messages',
  '/api/v2/messages/939%',
  '/api/v2/messages/%ff',
  '/api/v2/messages/９３９',
  '/api/v2/messages/abc',
  '/api/v2/messages/9e3',
  '/api/v2/messages/0x3ab',
  '/api/v2/messages/-1',
  '/api/v2/messages/0',
  '/api/v2/messages/0939',
  '/api/v2/messages/9007199254740993',
  '/api/v2/messages/939?from_date=01-01-2025',
  '/api/v2/to_dos?x=1',
  '/api/v2/call-recordings?url=http://evil.example/',
];

test.each(tricks)('row 17: %s never reaches upstream', async (path) => {
  const upstream = await startFaultServer(answersJson(oneMessage));
  const { app } = await startTestProxy(upstream.url);
  const port = await listen(app);
  const request = requestText(`GET ${Buffer.from(path).toString('latin1')} HTTP/1.1`, { host: testHost });
  const answer = await rawRequest(port, request);
  expect(answer).toMatch(/^HTTP\/1.1 400 .*"code":"invalid_request"/is);
  expect(upstream.requests).toEqual([]);
});

test('row 17: whatever stands for the id, upstream is asked for digits', async () => {
  const upstream = await startFaultServer(answersJson(oneMessage));
  const { get } = await startTestProxy(upstream.url);
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 20 }), async (id) => {
      await get(`/api/v2/messages/${id}`);
    }),
  );
  const asked = upstream.requests.map(({ url }) => url);
  expect(asked.filter((url) => !/^\/api\/v2\/messages(\/[1-9]\d*)?$/.test(url))).toEqual([]);
});

test('what is plain is read alike by every URL parser', () => {
  fc.assert(
    fc.property(fc.webPath(), (path) => {
      return !isPlainAddress(path) || new URL(path, 'http://localhost').pathname === path;
    }),
  );
});

test.each([
  '/',
  '/messages',
  '/to-dos/new?message=939',
  '/recordings/A_-z0',
  '/assets/main-4f1c.js.map',
  '/?q=a%20b',
])('%s is plain', (path) => {
  expect(isPlainAddress(path)).toBe(true);
});
