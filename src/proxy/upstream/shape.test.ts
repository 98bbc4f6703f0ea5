import type { ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import { createGzip, gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { startTestProxy, testLimits } from '#src/proxy/testing/testProxy.ts';
import { messages, oneMessage } from '#src/proxy/testing/v2Bodies.ts';

const url = '/api/v2/messages';

test.each([
  ['truncated JSON', '{"data": [{"id": 1'],
  ['html', '<html>login</html>'],
  ['nothing', ''],
  ['a bare list', '[]'],
  ['null', 'null'],
  ['data that is null', '{"data": null}'],
  ['data that is one row', '{"data": {"id": 1}}'],
  ['a failure that says 200', '{"success": false, "info": "Down", "data": {}}'],
  ['a list without a readable row', '{"data": [{"id": "x"}, null]}'],
  ['a nest without end', '['.repeat(100_000)],
])('row 33: %s is told as unreadable, never as an empty list', async (_, body) => {
  const upstream = await startFaultServer((_request, response) => response.end(body));
  const { get } = await startTestProxy(upstream.url);
  for (const address of [url, '/api/v2/to_dos', '/api/v2/call-recordings', `${url}/939`]) {
    const answer = await get(address);
    expect([answer.statusCode, answer.json()]).toMatchObject([502, { error: { code: 'upstream_invalid' } }]);
  }
});

test('row 33: an answer shorter than announced is not passed on', async () => {
  const upstream = await startFaultServer((request, response) => {
    response.writeHead(200, { 'content-length': '500' }).write('{"data": []}');
    setImmediate(() => request.socket.destroy());
  });
  const { get } = await startTestProxy(upstream.url);
  expect((await get(url)).json()).toMatchObject({ error: { code: 'upstream_invalid' } });
});

test('row 33: one bad row among good ones goes on, to be counted', async () => {
  const body = { data: [...messages.data, { id: 'broken' }] };
  const upstream = await startFaultServer(answersJson(body));
  const { get } = await startTestProxy(upstream.url);
  expect((await get(url)).json()).toEqual(body);
});

test('an empty list is a list', async () => {
  const upstream = await startFaultServer(answersJson({ data: [] }));
  const { get } = await startTestProxy(upstream.url);
  for (const address of [url, '/api/v2/to_dos', '/api/v2/call-recordings']) {
    expect((await get(address)).json()).toEqual({ data: [] });
  }
});

test('a gzipped answer is read', async () => {
  const upstream = await startFaultServer((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(JSON.stringify(messages)));
  });
  const { get } = await startTestProxy(upstream.url);
  expect((await get(url)).json()).toEqual(messages);
});

test.each([
  ['a broken gzip', 'gzip', Buffer.from('not gzip')],
  ['a half gzip', 'gzip', gzipSync(JSON.stringify(messages)).subarray(0, 40)],
  ['an encoding not asked for', 'br', Buffer.from('{"data": []}')],
])('%s is told as unreadable', async (_, encoding, bytes) => {
  const upstream = await startFaultServer((_request, response) => {
    response.writeHead(200, { 'content-encoding': encoding }).end(bytes);
  });
  const { get } = await startTestProxy(upstream.url);
  expect((await get(url)).json()).toMatchObject({ error: { code: 'upstream_invalid' } });
});

const rows = Buffer.from(`${JSON.stringify(messages.data[0])},`.repeat(1000));

function* endlessRows() {
  yield Buffer.from('{"data": [');
  for (;;) yield rows;
}

/** Nothing ever comes of inflating it. */
function* endlessFileName() {
  const hasFileName = 0x08;
  yield Buffer.from([0x1f, 0x8b, 8, hasFileName, 0, 0, 0, 0, 0, 0xff]);
  for (;;) yield Buffer.alloc(16_384, 'a');
}

const tooLarge: [string, (response: ServerResponse) => unknown][] = [
  ['by its length', (response) => response.writeHead(200, { 'content-length': '99999999' }).write('{')],
  ['without an end', (response) => pipeline(Readable.from(endlessRows()), response, () => {})],
  [
    'as a bomb',
    (response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      pipeline(Readable.from(endlessRows()), createGzip(), response, () => {});
    },
  ],
  [
    'as a bomb that is small on the way',
    (response) =>
      response
        .writeHead(200, { 'content-encoding': 'gzip', connection: 'close' })
        .end(gzipSync(Buffer.alloc(10_000_000))),
  ],
  [
    'without an end of its gzip header',
    (response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      pipeline(Readable.from(endlessFileName()), response, () => {});
    },
  ],
];

test('row 34: a single message has a bound of its own, far below that of a list', async () => {
  const upstream = await startFaultServer(
    answersJson({ data: { ...oneMessage.data, content: 'x'.repeat(90_000) } }),
  );
  const limits = { ...testLimits, singleBytes: 80_000 };
  const { get } = await startTestProxy(upstream.url, { limits });
  const failed = await get('/api/v2/messages/939');
  expect([failed.statusCode, failed.json().error.code]).toEqual([502, 'too_large']);
});

test.each(tooLarge)('row 34: an answer that is too large %s is cut short', async (_, answer) => {
  const upstream = await startFaultServer((_request, response) => void answer(response));
  const { get } = await startTestProxy(upstream.url, { limits: { ...testLimits, jsonBytes: 100_000 } });
  const failed = await get(url);
  expect([failed.statusCode, failed.json().error.code]).toEqual([502, 'too_large']);
  expect(failed.json().error.message).toContain('fewer days');
  await vi.waitFor(() => expect(upstream.open()).toBe(0));
});
