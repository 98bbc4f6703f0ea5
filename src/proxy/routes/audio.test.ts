import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { clip, servesClip } from '#src/proxy/testing/audioUpstream.ts';
import { startWithRecording } from '#src/proxy/testing/playedProxy.ts';
import { testHost, testToken } from '#src/proxy/testing/testProxy.ts';

test.each([
  ['bytes=0-0', 0, 1],
  ['bytes=0-1', 0, 2],
  ['bytes=-5', 995, 1000],
  ['bytes=5-', 5, 1000],
  ['bytes=400-599', 400, 600],
  ['bytes=990-2000', 990, 1000],
  ['bytes=-5000', 0, 1000],
])('row 37: %s gives exactly those bytes', async (range, from, to) => {
  const { get, link } = await startWithRecording(servesClip);
  const answer = await get(link, { range });
  expect(answer.statusCode).toBe(206);
  expect(answer.rawPayload).toEqual(clip.subarray(from, to));
  expect(answer.headers).toMatchObject({
    'content-range': `bytes ${from}-${to - 1}/1000`,
    'content-length': String(to - from),
    'accept-ranges': 'bytes',
    'content-type': 'audio/mpeg',
  });
});

test('row 37: past the end is 416, with the size', async () => {
  const { get, link } = await startWithRecording(servesClip);
  const answer = await get(link, { range: 'bytes=1000-' });
  expect([answer.statusCode, answer.headers['content-range']]).toEqual([416, 'bytes */1000']);
  expect(answer.json()).toMatchObject({ error: { code: 'invalid_request' } });
});

test.each([undefined, 'bytes=0-1,5-6', 'items=0-1', 'bytes=x'])(
  'row 37: the range %s gives the whole',
  async (range) => {
    const { get, link, upstream } = await startWithRecording(servesClip);
    const answer = await get(link, range ? { range } : {});
    expect([answer.statusCode, answer.headers['content-length']]).toEqual([200, '1000']);
    expect(answer.rawPayload).toEqual(clip);
    expect(answer.headers['accept-ranges']).toBe('bytes');
    expect(upstream.requests[0]?.headers).not.toHaveProperty('range');
  },
);

test('row 37: HEAD tells the length and has no body', async () => {
  const { app, link, upstream } = await startWithRecording(servesClip);
  const answer = await app.inject({ method: 'HEAD', url: link, headers: { host: testHost } });
  expect([answer.statusCode, answer.body]).toEqual([200, '']);
  expect(answer.headers).toMatchObject({ 'content-length': '1000', 'accept-ranges': 'bytes', etag: '"v1"' });
  expect(upstream.requests).toMatchObject([{ method: 'GET', headers: { range: 'bytes=0-0' } }]);
});

test('row 37: validators come through, and If-Range goes through', async () => {
  const { get, link } = await startWithRecording(servesClip);
  const whole = await get(link);
  expect(whole.headers).toMatchObject({ etag: '"v1"', 'last-modified': 'Mon, 16 Sep 2024 16:47:21 GMT' });
  expect((await get(link, { range: 'bytes=5-9', 'if-range': '"v1"' })).statusCode).toBe(206);
  const changed = await get(link, { range: 'bytes=5-9', 'if-range': '"v2"' });
  expect([changed.statusCode, changed.rawPayload.length]).toEqual([200, 1000]);
});

const lies: [string, Record<string, string>, string][] = [
  ['another part', { 'content-range': 'bytes 6-10/1000' }, 'bytes=5-9'],
  ['a longer part', { 'content-range': 'bytes 5-10/1000' }, 'bytes=5-9'],
  ['a part without its place', {}, 'bytes=5-9'],
  ['a part of unknown size', { 'content-range': 'bytes 5-9/*' }, 'bytes=5-9'],
  ['several parts', { 'content-type': 'multipart/byteranges; boundary=x' }, 'bytes=5-9'],
  [
    'a part of another length than it says',
    { 'content-range': 'bytes 5-9/1000', 'content-length': '4' },
    'bytes=5-9',
  ],
  ['a part that nobody asked for', { 'content-range': 'bytes 5-9/1000' }, ''],
];

test.each(lies)('row 37: a 206 with %s is 502', async (_, headers, range) => {
  const { get, link } = await startWithRecording((_request, response) => {
    response
      .writeHead(206, { 'content-type': 'audio/mpeg', ...headers })
      .end('12345'.slice(0, Number(headers['content-length'] ?? 5)));
  });
  const answer = await get(link, range ? { range } : {});
  expect([answer.statusCode, answer.json().error.code]).toEqual([502, 'upstream_invalid']);
});

test('row 38: an upstream without Range sends the whole, and the answer says that it cannot be asked for parts', async () => {
  const { get, link } = await startWithRecording((_, response) => {
    response.writeHead(200, { 'content-type': 'audio/wav', 'content-length': '1000' }).end(clip);
  });
  const answer = await get(link, { range: 'bytes=500-' });
  expect([answer.statusCode, answer.headers['accept-ranges'], answer.rawPayload.length]).toEqual([
    200,
    'none',
    1000,
  ]);
});

const sends =
  (contentType: string | undefined, body = 'ID3'): RequestListener =>
  (_, response) => {
    response.writeHead(200, contentType === undefined ? {} : { 'content-type': contentType }).end(body);
  };

test.each([
  ['audio/mpeg', 'audio/mpeg'],
  ['AUDIO/X-WAV; codecs=1', 'audio/x-wav'],
  ['application/octet-stream', 'audio/mpeg'],
  ['binary/octet-stream', 'audio/mpeg'],
])('row 16: %s passes as %s, in a sandbox', async (sent, type) => {
  const { get, link } = await startWithRecording(sends(sent));
  const { headers, statusCode } = await get(link);
  expect([statusCode, headers['content-type']]).toEqual([200, type]);
  expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test.each([
  'text/html',
  'image/svg+xml',
  'application/xhtml+xml',
  'video/mp4',
  'audio/<x>',
  'text/html, audio/mpeg',
  '',
  undefined,
])('row 16: what is sent as %o is 502, without a byte of it', async (type) => {
  const { get, link } = await startWithRecording(sends(type, '<script>alert(1)</script>'));
  const answer = await get(link);
  expect([answer.statusCode, answer.json().error.code]).toEqual([502, 'upstream_invalid']);
  expect(answer.body).not.toContain('script');
});

test('audio that is compressed on the way is not passed on', async () => {
  const { get, link } = await startWithRecording((_, response) => {
    response.writeHead(200, { 'content-type': 'audio/mpeg', 'content-encoding': 'gzip' }).end(gzipSync(clip));
  });
  expect((await get(link)).statusCode).toBe(502);
});

test('audio is never compressed by us', async () => {
  const { get, link } = await startWithRecording(sends('audio/wav', 'a'.repeat(100_000)));
  expect((await get(link, { 'accept-encoding': 'gzip, br, zstd' })).headers).not.toHaveProperty(
    'content-encoding',
  );
});

test('a download has a name by id and day, in the zone of the account', async () => {
  const { get, link } = await startWithRecording(servesClip);
  expect((await get(`${link}?download`)).headers['content-disposition']).toBe(
    'attachment; filename="recording-1-2024-09-16.mp3"',
  );
  expect((await get(link)).headers['content-disposition']).toBe(
    'inline; filename="recording-1-2024-09-16.mp3"',
  );
  expect((await get(`${link}?name=evil`)).statusCode).toBe(400);
});

test.each([401, 403, 404, 410])('row 39: a link that upstream refuses with %i is gone', async (status) => {
  const { get, link } = await startWithRecording((_, response) =>
    response.writeHead(status).end('<Error>denied</Error>'),
  );
  const answer = await get(link);
  expect([answer.statusCode, answer.json().error.code]).toEqual([410, 'not_found']);
  expect(answer.body).not.toContain('denied');
});

test.each([429, 502, 503, 504])('audio answered %i is tried three times', async (status) => {
  const { get, link, upstream } = await startWithRecording((_, response) => response.writeHead(status).end());
  expect((await get(link)).json()).toMatchObject({ error: { code: 'upstream_unavailable' } });
  expect(upstream.requests).toHaveLength(3);
});

test('row 22: upstream gets the range and our few headers; the token only as its own origin', async () => {
  const { get, link, upstream } = await startWithRecording(servesClip);
  await get(link, { range: 'bytes=5-9', cookie: 'session=1', 'x-anything': 'y' });
  expect(upstream.requests[0]?.headers).toEqual({
    host: new URL(upstream.url).host,
    connection: 'keep-alive',
    accept: 'audio/*, application/octet-stream',
    'accept-encoding': 'identity',
    authorization: `Bearer ${testToken}`,
    range: 'bytes=5-9',
    'user-agent': 'frontdesk',
  });
});
