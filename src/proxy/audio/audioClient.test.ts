import { expect, test } from 'vitest';
import { clip, listsRecordings, servesClip } from '#src/proxy/testing/audioUpstream.ts';
import { type FaultServer, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { linksOf, startWithRecording } from '#src/proxy/testing/playedProxy.ts';
import { startTestProxy, testToken } from '#src/proxy/testing/testProxy.ts';
import type { AllowedHost } from './allowedHosts.ts';
import type { Resolve } from './pools.ts';

const toLoopback: Resolve = (_, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);

const mixed: Resolve = (_, done) =>
  done(null, [
    { address: '8.8.8.8', family: 4 },
    { address: '169.254.169.254', family: 4 },
  ]);

const portOf = ({ origin }: FaultServer) => Number(new URL(origin).port);

/** A proxy whose API lists a recording at each of these addresses; and the links to them. */
async function startWithAddresses(
  addresses: unknown[],
  hosts: AllowedHost[] = [],
  resolve: Resolve = toLoopback,
) {
  const upstream = await startFaultServer(listsRecordings(() => addresses, servesClip));
  const proxy = await startTestProxy(upstream.url, { config: { recordingHosts: hosts }, resolve });
  return { ...proxy, upstream, links: await linksOf(proxy) };
}

test('row 20: a row whose address may not be asked keeps its place, and its link is 502 without a connection', async () => {
  const victim = await startFaultServer(servesClip);
  const port = portOf(victim);
  const { get, links } = await startWithAddresses([
    `http://localhost:${port}/a.mp3`,
    `http://127.1:${port}/a.mp3`,
    `http://2130706433:${port}/a.mp3`,
    `http://[::ffff:127.0.0.1]:${port}/a.mp3`,
    `http://yourdomain.com@127.0.0.1:${port}/a.mp3`,
    'file:///etc/passwd',
    'http://169.254.169.254/latest/meta-data/',
  ]);
  expect(links).toHaveLength(7);
  for (const link of links) {
    const answer = await get(link);
    expect([answer.statusCode, answer.json().error.code]).toEqual([502, 'upstream_invalid']);
  }
  expect(victim.connected()).toBe(0);
});

test('row 20: no address of upstream reaches the browser, from a good row or a bad one', async () => {
  const { get } = await startWithAddresses([
    'https://cdn.example/a.mp3?sig=s3cr3t',
    12,
    null,
    '',
    { url: 'https://cdn.example' },
  ]);
  const answer = await get('/api/v2/call-recordings');
  expect(answer.body).not.toMatch(/cdn\.example|s3cr3t/);
  expect(answer.json().data.map(({ recording }: { recording: unknown }) => typeof recording)).toEqual([
    'string',
    'string',
    'object',
    'object',
    'object',
  ]);
});

test('row 20: an allowed name that resolves to a private address is not connected to, unless its port is named', async () => {
  const store = await startFaultServer(servesClip);
  const port = portOf(store);
  const named = await startWithAddresses(
    [`http://store.example:${port}/a.mp3`],
    [{ name: 'store.example', port }],
  );
  expect((await named.get(named.links[0] ?? '')).rawPayload).toEqual(clip);
  const asked: string[] = [];
  const spy: Resolve = (name, done) => {
    asked.push(name);
    toLoopback(name, done);
  };
  const open = await startWithAddresses(
    ['http://store.example/a.mp3'],
    [{ name: 'store.example', port: null }],
    spy,
  );
  const answer = await open.get(open.links[0] ?? '');
  expect([answer.statusCode, answer.json().error.code]).toEqual([502, 'upstream_invalid']);
  expect(asked).toEqual(['store.example']);
});

test('row 20: one bad address among those of a name spoils them all', async () => {
  const { get, links } = await startWithAddresses(
    ['https://cdn.example/a.mp3'],
    [{ name: 'cdn.example', port: null }],
    mixed,
  );
  expect((await get(links[0] ?? '')).json()).toMatchObject({ error: { code: 'upstream_invalid' } });
});

test('row 19: a changed, foreign or expired link is 404, without a connection', async () => {
  let now = Date.parse('2026-11-23T15:00:00Z');
  const { get, link, upstream } = await startWithRecording(servesClip, { now: () => now });
  const foreign = await startWithRecording(servesClip, { config: { secret: Buffer.alloc(32, 9) } });
  const last = link.at(-1) === 'A' ? 'B' : 'A';
  for (const wrong of [
    `${link.slice(0, -1)}${last}`,
    `${link}AAAA`,
    link.slice(0, -4),
    foreign.link,
    '/recordings/AAAA',
  ]) {
    const answer = await get(wrong);
    expect([answer.statusCode, answer.json().error.code]).toEqual([404, 'not_found']);
  }
  now += 13 * 3_600_000;
  expect((await get(link)).statusCode).toBe(404);
  expect(upstream.requests).toEqual([]);
});

test('row 21: audio is followed through two redirects, the token sent to its own origin alone', async () => {
  const store = await startFaultServer((request, response) => {
    if (request.url === '/second') return servesClip(request, response);
    return response.writeHead(307, { location: '/second' }).end();
  });
  const { get, link, upstream } = await startWithRecording(
    (_, response) => response.writeHead(302, { location: `${store.origin}/first` }).end(),
    { config: { recordingHosts: [{ name: '127.0.0.1', port: portOf(store) }] } },
  );
  const answer = await get(link, { range: 'bytes=1-2' });
  expect([answer.statusCode, answer.rawPayload]).toEqual([206, clip.subarray(1, 3)]);
  expect(upstream.requests[0]?.headers.authorization).toBe(`Bearer ${testToken}`);
  expect(store.requests.map(({ url, headers }) => [url, headers.range, headers.authorization])).toEqual([
    ['/first', 'bytes=1-2', undefined],
    ['/second', 'bytes=1-2', undefined],
  ]);
});

test('row 21: a third redirect is refused', async () => {
  const { get, link, upstream } = await startWithRecording((_, response) =>
    response.writeHead(302, { location: '/again' }).end(),
  );
  expect((await get(link)).json()).toMatchObject({ error: { code: 'upstream_invalid' } });
  expect(upstream.requests).toHaveLength(3);
});

test.each(['http://localhost', 'http://user@127.0.0.1', 'http://[::ffff:127.0.0.1]'])(
  'row 21: a redirect to %s, which is not allowed, is 502 without a connection',
  async (origin) => {
    const victim = await startFaultServer(servesClip);
    const { get, link } = await startWithRecording((_, response) => {
      response.writeHead(302, { location: `${origin}:${portOf(victim)}/a.mp3` }).end();
    });
    expect((await get(link)).json()).toMatchObject({ error: { code: 'upstream_invalid' } });
    expect(victim.connected()).toBe(0);
  },
);

test.each(['file:///etc/passwd', 'data:audio/mpeg,AAAA', 'https://', undefined])(
  'row 21: a redirect to %o leads nowhere',
  async (location) => {
    const { get, link, upstream } = await startWithRecording((_, response) => {
      response.writeHead(302, location === undefined ? {} : { location }).end();
    });
    expect((await get(link)).json()).toMatchObject({ error: { code: 'upstream_invalid' } });
    expect(upstream.requests).toHaveLength(1);
  },
);
