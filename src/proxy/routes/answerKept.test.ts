import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { listen, rawRequest, requestText } from '#src/proxy/testing/rawRequest.ts';
import { startOffice } from '#src/proxy/testing/office.ts';
import { startTestProxy, testHost } from '#src/proxy/testing/testProxy.ts';
import { messages, oneMessage, recordings } from '#src/proxy/testing/v2Bodies.ts';

const url = '/api/v2/messages';
const window = `${url}?from_date=01-01-2025&to_date=01-31-2025`;

const longList = { data: Array.from({ length: 500 }, () => oneMessage.data) };

/** A proxy whose clock the test moves, before a service whose answer the test changes. */
async function startChanging(body: unknown) {
  const state = { body, now: Date.parse('2026-11-23T15:10:00Z') };
  const upstream = await startFaultServer((request, response) => answersJson(state.body)(request, response));
  const proxy = await startTestProxy(upstream.url, { now: () => state.now });
  return { ...proxy, upstream, state };
}

test('row 36: fifty browsers that ask for the same window at once are one request to the service', async () => {
  const { get, upstream } = await startChanging(messages);
  const answers = await Promise.all(Array.from({ length: 50 }, () => get(window)));
  expect(answers.map((answer) => answer.json())).toEqual(Array.from({ length: 50 }, () => messages));
  expect(upstream.requests).toHaveLength(1);
});

test('row 36: an unchanged answer is 304, asked of the service again or not', async () => {
  const { get, upstream, state } = await startChanging(messages);
  const etag = String((await get(window)).headers.etag);
  expect(etag).toMatch(/^"[\w-]{20,}"$/);
  const soon = await get(window, { 'if-none-match': etag });
  state.now += 60_000;
  const later = await get(window, { 'if-none-match': etag });
  expect([soon, later].map(({ statusCode, body, headers }) => [statusCode, body, headers.etag])).toEqual([
    [304, '', etag],
    [304, '', etag],
  ]);
  expect(upstream.requests).toHaveLength(2);
});

test('row 36: a changed answer is told with its new tag', async () => {
  const { get, state } = await startChanging(messages);
  const { etag } = (await get(window)).headers;
  state.body = { data: [] };
  state.now += 60_000;
  const changed = await get(window, { 'if-none-match': String(etag) });
  expect([changed.statusCode, changed.json()]).toEqual([200, { data: [] }]);
  expect(changed.headers.etag).not.toBe(etag);
});

test('row 36: an unchanged poll is a few hundred bytes on the wire', async () => {
  const { app, get } = await startChanging(longList);
  const { etag } = (await get(window)).headers;
  const headers = { host: testHost, 'if-none-match': String(etag) };
  const answer = await rawRequest(await listen(app), requestText(`GET ${window} HTTP/1.1`, headers));
  expect(answer).toMatch(/^HTTP\/1.1 304 /);
  expect(answer).toMatch(/cache-control: no-store/i);
  expect(answer.length).toBeLessThan(400);
});

test('row 1: the right tag opens nothing to whoever is not signed in', async () => {
  const upstream = await startFaultServer(answersJson(messages));
  const { get, cookieOf } = await startOffice(upstream.url);
  const { etag } = (await get(window, await cookieOf('Maria'))).headers;
  expect(etag).toBeTypeOf('string');
  const refused = await get(window, { 'if-none-match': String(etag) });
  expect([refused.statusCode, refused.headers.etag]).toEqual([401, undefined]);
});

test.each([
  ['zstd', 'gzip, deflate, br, zstd', (bytes: Buffer) => zstdDecompressSync(bytes)],
  ['gzip', 'gzip, deflate, br', (bytes: Buffer) => gunzipSync(bytes)],
  ['gzip', 'zstd;q=0.5, GZIP', (bytes: Buffer) => gunzipSync(bytes)],
  [undefined, 'br', (bytes: Buffer) => bytes],
  [undefined, 'zstd;q=0, identity', (bytes: Buffer) => bytes],
])('sent as %s to whoever takes %s, under a tag of its own', async (encoding, accepted, unpack) => {
  const { get } = await startChanging(longList);
  const answer = await get(window, { 'accept-encoding': accepted });
  expect(JSON.parse(unpack(answer.rawPayload).toString())).toEqual(longList);
  expect(answer.headers).toMatchObject({ vary: 'accept-encoding', 'cache-control': 'no-store' });
  expect(answer.headers['content-encoding']).toBe(encoding);
  expect(Number(answer.headers['content-length'])).toBe(answer.rawPayload.length);
  const plain = (await get(window)).headers.etag;
  expect(answer.headers.etag).toBe(encoding ? String(plain).replace(/"$/, `-${encoding}"`) : plain);
});

test('what a few packets hold is sent as it is, under the tag of the JSON itself', async () => {
  const { get } = await startChanging(oneMessage);
  const answer = await get(`${url}/939`, { 'accept-encoding': 'gzip, deflate, br, zstd' });
  expect(answer.json()).toEqual(oneMessage);
  expect(answer.headers).not.toHaveProperty('content-encoding');
  expect(answer.headers.etag).toBe((await get(`${url}/939`)).headers.etag);
});

test('a tag is known in whatever encoding it was given, among others, and weak', async () => {
  const { get } = await startChanging(longList);
  const plain = String((await get(window)).headers.etag);
  const zstd = String((await get(window, { 'accept-encoding': 'zstd' })).headers.etag);
  for (const tags of [plain, zstd, `W/${plain}`, `"other", ${zstd}`]) {
    expect((await get(window, { 'if-none-match': tags })).statusCode).toBe(304);
  }
  for (const tags of ['"other"', plain.slice(1, -1), '', '*', `${plain.slice(0, -1)}x"`]) {
    expect((await get(window, { 'if-none-match': tags })).statusCode).toBe(200);
  }
});

test('a list of calls keeps its tag as long as its links stay the same, and not longer', async () => {
  const { get, state } = await startChanging(recordings('https://yourdomain.com/recording.mp3'));
  const calls = '/api/v2/call-recordings';
  const first = await get(calls);
  const tag = { 'if-none-match': String(first.headers.etag) };
  state.now += 40 * 60_000;
  expect((await get(calls, tag)).statusCode).toBe(304);
  state.now += 20 * 60_000;
  const anew = await get(calls, tag);
  expect(anew.statusCode).toBe(200);
  expect(anew.json().data[0].recording).not.toBe(first.json().data[0].recording);
});

test('a refusal has no tag', async () => {
  const upstream = await startFaultServer(answersJson({}, 404));
  const { get } = await startTestProxy(upstream.url);
  expect((await get(`${url}/939`)).headers).not.toHaveProperty('etag');
});
