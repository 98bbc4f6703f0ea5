import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { Resolve } from '#src/proxy/audio/pools.ts';
import { servesClip } from '#src/proxy/testing/audioUpstream.ts';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { linksOf } from '#src/proxy/testing/playedProxy.ts';
import { startTestProxy, testLimits } from '#src/proxy/testing/testProxy.ts';
import { recordings } from '#src/proxy/testing/v2Bodies.ts';
import { hostileAddresses } from './addresses.ts';
import { watchConnections } from './connections.ts';
import { tell } from './figures.ts';

const LISTS = 100;
const ADDRESSES = 50;

/** One host that the operator allows resolves to where the metadata of clouds are, another to the office's network. */
const resolve: Resolve = (name, done) => {
  const address = {
    'store.example': '127.0.0.1',
    'cdn.example': '10.0.0.1',
    'inside.example': '169.254.169.254',
  }[name];
  if (address) done(null, [{ address, family: 4 }]);
  else done(new Error('no such name'), []);
};

test('row 20: of 10,000 hostile addresses, listed or led to, none is connected to unless it is allowed', async (context) => {
  let addresses: string[] = [];
  let target = '';
  const victim = await startFaultServer(servesClip);
  const store = await startFaultServer(servesClip);
  const victimPort = Number(new URL(victim.origin).port);
  const storePort = Number(new URL(store.origin).port);
  const upstream = await startFaultServer((request, response) => {
    if (request.url === '/api/v2/call-recordings') answersJson(recordings(...addresses))(request, response);
    // Written as it stands: an HTTP server would refuse to send what these hold.
    else
      response.socket?.end(
        Buffer.from(`HTTP/1.1 302 Found\r\nlocation: ${target}\r\ncontent-length: 0\r\n\r\n`),
      );
  });
  const api = new URL(upstream.origin).host;
  let now = Date.now();
  const { get, ...proxy } = await startTestProxy(upstream.url, {
    config: {
      recordingHosts: [
        { name: 'store.example', port: storePort },
        { name: 'cdn.example', port: null },
        { name: 'inside.example', port: null },
      ],
    },
    limits: { ...testLimits, tries: 1, faults: Number.MAX_SAFE_INTEGER },
    resolve,
    now: () => now,
  });
  const tried = watchConnections();
  const statuses = new Map<number, number>();
  const play = async (link: string) => {
    const { statusCode } = await get(link);
    statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
    expect([200, 404, 410, 502, 503]).toContain(statusCode);
  };
  const list = fc.array(hostileAddresses(victimPort, storePort, api), {
    minLength: ADDRESSES,
    maxLength: ADDRESSES,
  });

  await fc.assert(
    fc.asyncProperty(list, async (hostile) => {
      now += 60_000;
      addresses = hostile;
      const links = await linksOf({ get, ...proxy });
      expect(links.filter((link) => link !== null && !link.startsWith('/recordings/'))).toEqual([]);
      for (const link of links) if (link !== null) await play(link);
      now += 60_000;
      addresses = [`${upstream.origin}/audio`];
      const [led = ''] = await linksOf({ get, ...proxy });
      for (target of hostile) await play(led);
      const allowed = new Set([api, `127.0.0.1:${storePort}`]);
      expect([...tried.keys()].filter((where) => !allowed.has(where))).toEqual([]);
    }),
    { numRuns: LISTS },
  );
  expect(victim.connected()).toBe(0);
  expect(store.requests.length, 'what is allowed is played').toBeGreaterThan(0);
  expect(store.requests.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
  context.task.meta.cases = LISTS * ADDRESSES * 2;
  tell(
    context,
    `connects to the victim: ${victim.connected()}; to the API and the one allowed store: ${[...tried.values()].reduce((a, b) => a + b, 0)}`,
  );
  tell(context, `answers: ${[...statuses].map(([status, times]) => `${status} × ${times}`).join(', ')}`);
}, 600_000);
