import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { clip, servesClip } from './testing/audioUpstream.ts';
import { answersJson, type FaultServer, startFaultServer } from './testing/faultServer.ts';
import { cookieOf, type Replicas, startReplicas } from './testing/replicas.ts';
import { runCommand } from './testing/runCommand.ts';
import { messages, recordings } from './testing/v2Bodies.ts';

const PATIENCE = { timeout: 60_000 };
const WINDOW = '/api/v2/messages?from_date=11-01-2026&to_date=11-30-2026';

/** A V2 API with one message and one recording. */
function startService(): Promise<FaultServer> {
  return startFaultServer((request, response) => {
    const { host = '', url = '' } = { host: request.headers.host, url: request.url };
    if (url.startsWith('/audio/')) return servesClip(request, response);
    const body = url.endsWith('/call-recordings') ? recordings(`http://${host}/audio/36.mp3`) : messages;
    return answersJson(body)(request, response);
  });
}

function get(address: string, cookie: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(address, { headers: { cookie, ...headers } });
}

test('signed in at one replica is signed in at all, and so is signed out', PATIENCE, async () => {
  const { url } = await startService();
  const { a, b, origin, signIn } = await startReplicas(url);
  const signedIn = await signIn(a.origin);
  expect(signedIn.status).toBe(204);
  const cookie = cookieOf(signedIn);
  for (const at of [a.origin, b.origin, origin]) {
    expect(await (await get(`${at}/session`, cookie)).json()).toMatchObject({ user: 'Maria' });
  }
  const headers = { cookie, origin: b.origin, 'x-frontdesk': '1' };
  expect((await fetch(`${b.origin}/session`, { method: 'DELETE', headers })).status).toBe(204);
  for (const at of [a.origin, b.origin, origin])
    expect((await get(`${at}/session`, cookie)).status).toBe(401);
});

test('row 3: wrong passwords at either replica count together', PATIENCE, async () => {
  const { url } = await startService();
  const { a, b, signIn } = await startReplicas(url);
  const statuses: number[] = [];
  for (const at of [a, b, a, b, a]) statuses.push((await signIn(at.origin, 'a wrong password 1')).status);
  expect(statuses).toEqual([401, 401, 401, 401, 401]);
  const refused = [await signIn(a.origin), await signIn(b.origin)];
  expect(refused.map(({ status }) => status)).toEqual([429, 429]);
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('a link to a recording from one replica opens at the other, by ranges too', PATIENCE, async () => {
  const { url } = await startService();
  const { a, b, origin, signIn } = await startReplicas(url);
  const cookie = cookieOf(await signIn(origin));
  const list = await (await get(`${a.origin}/api/v2/call-recordings`, cookie)).json();
  const link: string = list.data[0].recording;
  const whole = await get(`${b.origin}${link}`, cookie);
  expect(Buffer.from(await whole.arrayBuffer())).toEqual(clip);
  const part = await get(`${origin}${link}`, cookie, { range: 'bytes=100-199' });
  expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 100-199/1000']);
  expect(Buffer.from(await part.arrayBuffer())).toEqual(clip.subarray(100, 200));
});

test('row 36: many viewers at both replicas are one request to the service', PATIENCE, async () => {
  const service = await startService();
  const { a, b, origin, signIn } = await startReplicas(service.url);
  const cookie = cookieOf(await signIn(origin));
  const places = Array.from({ length: 30 }, (_, viewer) => [a.origin, b.origin, origin][viewer % 3]);
  const answers = await Promise.all(places.map((at) => get(`${at}${WINDOW}`, cookie)));
  for (const answer of answers) expect(await answer.json()).toEqual(messages);
  expect(service.requests.filter(({ url }) => url.startsWith('/api/v2/messages'))).toHaveLength(1);
});

test(
  'replicas on one machine share accounts and the audit trail with their data folder',
  PATIENCE,
  async () => {
    const { url } = await startService();
    const { a, b, folders, signIn } = await startReplicas(url, { machines: 1 });
    for (const at of [a, b]) expect((await signIn(at.origin)).status).toBe(204);
    const { out } = await runCommand(new URL('audit/cli.ts', import.meta.url), ['--json'], {
      env: { FRONTDESK_DATA_DIR: folders[0] },
    });
    const actions = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).action);
    expect(actions).toEqual(['user_added', 'signed_in', 'signed_in']);
  },
);

/** People who read and read again by way of nginx, until the test ends. */
function startReaders({ origin }: Replicas, cookie: string) {
  const statuses = new Map<number | string, number>();
  const over = new AbortController();
  const read = async () => {
    while (!over.signal.aborted) {
      const status = await get(`${origin}${WINDOW}`, cookie).then(
        async (answer) => answer.arrayBuffer().then(() => answer.status),
        (error: Error) => String(error.cause),
      );
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  const readers = Array.from({ length: 8 }, read);
  const stop = async () => {
    over.abort();
    await Promise.all(readers);
  };
  onTestFinished(stop);
  const answered = () => statuses.get(200) ?? 0;
  return {
    statuses,
    stop,
    /** Waits until this many more were answered well. */
    async go(on: number) {
      const wanted = answered() + on;
      await expect.poll(answered, { timeout: 20_000 }).toBeGreaterThan(wanted);
    },
  };
}

test(
  'row 48: Redis goes and comes back under load; people read on, and nothing is restarted',
  PATIENCE,
  async () => {
    const { url } = await startService();
    const replicas = await startReplicas(url);
    const { a, b, redis, origin, signIn } = replicas;
    const cookie = cookieOf(await signIn(origin));
    for (const at of [a, b]) expect((await get(`${at.origin}/session`, cookie)).status).toBe(200);
    const readers = startReaders(replicas, cookie);
    await readers.go(50);
    await redis.stop();
    await readers.go(50);
    const refused = await signIn(origin);
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ error: { code: 'upstream_unavailable' } });
    expect((await fetch(`${a.origin}/readyz`)).status).toBe(503);
    await redis.start();
    for (const at of [a, b])
      await expect.poll(async () => (await signIn(at.origin)).status, { timeout: 10_000 }).toBe(204);
    await readers.go(50);
    await readers.stop();
    expect([...readers.statuses.keys()]).toEqual([200]);
    expect([a.process.exitCode, b.process.exitCode]).toEqual([null, null]);
  },
);

test('a replica that is stopped is not missed', PATIENCE, async () => {
  const { url } = await startService();
  const replicas = await startReplicas(url);
  const { a, origin, signIn } = replicas;
  const cookie = cookieOf(await signIn(origin));
  const readers = startReaders(replicas, cookie);
  await readers.go(50);
  a.process.kill('SIGTERM');
  expect(await once(a.process, 'exit')).toEqual([0, null]);
  await readers.go(50);
  expect((await signIn(origin)).status).toBe(204);
  await readers.stop();
  expect([...readers.statuses.keys()]).toEqual([200]);
});
