import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { paths } from '#src/lib/paths.ts';
import { startTestProxy } from '#src/proxy/testing/testProxy.ts';

const nowhere = 'http://127.0.0.1:1/api';

test.each([
  paths.home(),
  paths.messages(),
  paths.message(939),
  paths.toDos(),
  paths.newToDoFromMessage(939),
  paths.toDo(157),
  paths.recordings(),
  paths.call(266_805),
  '/a/page/to/come',
])('%s is the interface, read anew each time', async (url) => {
  const { get } = await startTestProxy(nowhere);
  const answer = await get(url);
  expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
    200,
    'text/html; charset=utf-8',
    'no-cache',
  ]);
  expect(answer.body).toContain('<title>Frontdesk</title>');
});

test('a file named by its content is kept for good', async () => {
  const { get } = await startTestProxy(nowhere);
  const answer = await get('/assets/main-4f1c7b5e.js');
  expect([answer.body, answer.headers['cache-control']]).toEqual([
    'export {};',
    'public, max-age=31536000, immutable',
  ]);
});

test('a file that the build has packed goes out as it is to whoever can unpack it, and plain to others', async () => {
  const { get } = await startTestProxy(nowhere);
  const packed = await get('/assets/main-4f1c7b5e.js', { 'accept-encoding': 'gzip, br' });
  const { 'content-encoding': encoding, 'content-type': type, vary } = packed.headers;
  expect([encoding, type, vary]).toEqual(['br', 'application/javascript; charset=utf-8', 'accept-encoding']);
  expect(packed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(brotliDecompressSync(packed.rawPayload).toString()).toBe('export {};');

  const plain = await get('/assets/main-4f1c7b5e.js', { 'accept-encoding': 'identity' });
  expect([plain.body, plain.headers['content-encoding'], plain.headers['vary']]).toEqual([
    'export {};',
    undefined,
    'accept-encoding',
  ]);
  expect(plain.headers['etag']).not.toBe(packed.headers['etag']);
});

test.each<[number, Record<string, string>]>([
  [416, { range: 'bytes=99999999-' }],
  [412, { 'if-match': '"another"' }],
])(
  'a file that is asked for as it is not is refused with %d, and that is no fault of ours',
  async (status, headers) => {
    const { get, logged } = await startTestProxy(nowhere);
    const answer = await get('/assets/main-4f1c7b5e.js', headers);
    expect([answer.statusCode, answer.json().error.code]).toEqual([status, 'invalid_request']);
    expect(logged.filter((line) => line.includes('unforeseen'))).toEqual([]);
  },
);

test.each([
  '/assets/main-gone.js',
  '/favicon.ico',
  '/messages/index.html',
  '/package.json',
  '/assets/main-4f1c7b5e.js.br',
])('row 45: %s, which is not there, is no page', async (url) => {
  const { get } = await startTestProxy(nowhere);
  const answer = await get(url);
  expect([answer.statusCode, answer.json().error.code]).toEqual([404, 'not_found']);
});
