import { expect, onTestFinished, test, vi } from 'vitest';
import { connectRedis } from '#src/proxy/store/redis.ts';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { type Office, startOffice } from '#src/proxy/testing/office.ts';
import { startRedis } from '#src/proxy/testing/redis.ts';
import { testHost } from '#src/proxy/testing/testProxy.ts';
import { messages, newToDo } from '#src/proxy/testing/v2Bodies.ts';

const url = '/api/v2/messages';

/** An office whose sessions and counters are in a Redis of its own, at a service that counts what was posted. */
async function startWithRedis() {
  const server = await startRedis({ keeps: true });
  onTestFinished(() => server[Symbol.asyncDispose]());
  const redis = connectRedis(server.url, { commandMs: 200, silenceMs: 300 });
  onTestFinished(() => redis.close());
  await redis.ready();
  const service = await startFaultServer(answersJson(messages));
  const office = await startOffice(service.url, { redis });
  const posted = () => service.requests.filter(({ method }) => method === 'POST').length;
  const isBack = () => vi.waitFor(() => expect(redis.client.status).toBe('ready'), 10_000);
  return { ...office, server, posted, isBack };
}

async function statusOf({ app }: Pick<Office, 'app'>, address: string): Promise<number> {
  return (await app.inject({ url: address, headers: { host: testHost } })).statusCode;
}

test('row 48: without Redis signed-in staff go on reading, nobody signs in, and it recovers by itself', async () => {
  const office = await startWithRedis();
  const { get, post, signIn, server, posted, isBack } = office;
  const [maria, stranger] = [await office.cookieOf('Maria'), { cookie: `frontdesk=${'A'.repeat(43)}` }];
  expect(await statusOf(office, '/readyz')).toBe(200);
  await server.stop();

  expect((await get(url, maria)).json()).toEqual(messages);
  expect((await get('/session', maria)).json()).toMatchObject({ user: 'Maria' });
  const written = await post('/api/v2/to_dos', newToDo, maria);
  expect([written.statusCode, written.json().error.code, posted()]).toEqual([503, 'upstream_unavailable', 0]);
  const refused = await signIn('Ben');
  expect([refused.statusCode, refused.json().error]).toEqual([
    503,
    { code: 'upstream_unavailable', message: 'sign-in is not available right now' },
  ]);
  // Neither "you are signed out" nor "here you are": nobody can tell.
  for (const address of [url, '/session']) expect((await get(address, stranger)).statusCode).toBe(503);
  expect(await statusOf(office, '/')).toBe(200);
  expect(await statusOf(office, '/healthz')).toBe(200);
  expect(await statusOf(office, '/readyz')).toBe(503);

  await server.start();
  await isBack();
  office.wait(1);
  expect((await get(url, maria)).statusCode).toBe(200);
  expect((await get(url, stranger)).statusCode).toBe(401);
  await post('/api/v2/to_dos', newToDo, maria);
  expect(posted()).toBe(1);
  expect((await signIn('Ben')).statusCode).toBe(204);
  expect(await statusOf(office, '/readyz')).toBe(200);
}, 30_000);

test('row 48: who signs out without Redis is out at once, and stays out when it is back', async () => {
  const office = await startWithRedis();
  const maria = await office.cookieOf('Maria');
  await office.server.stop();
  const headers = { host: testHost, 'sec-fetch-site': 'same-origin', 'x-frontdesk': '1', ...maria };
  const signOut = () => office.app.inject({ method: 'DELETE', url: '/session', headers });
  expect((await signOut()).statusCode).toBe(204);
  expect((await office.get(url, maria)).statusCode).toBe(401);
  await office.server.start();
  await office.isBack();
  expect((await office.get(url, maria)).statusCode).toBe(401);
  expect(office.trail()).toEqual(['Maria signed in', 'Maria signed out']);
}, 30_000);

test('row 48: a Redis that answers nothing is as one that is gone', async () => {
  const office = await startWithRedis();
  const maria = await office.cookieOf('Maria');
  office.server.pause();
  onTestFinished(() => office.server.resume());
  expect((await office.get(url, maria)).statusCode).toBe(200);
  expect((await office.signIn('Ben')).statusCode).toBe(503);
  office.server.resume();
  await office.isBack();
  await vi.waitFor(async () => expect((await office.signIn('Ben')).statusCode).toBe(204), 10_000);
}, 30_000);

test('row 48: an embedded store that another process holds is told as such, and reading goes on', async () => {
  const service = await startFaultServer(answersJson(messages));
  const office = await startOffice(service.url);
  const maria = await office.cookieOf('Maria');
  office.store.run('BEGIN IMMEDIATE');
  expect((await office.get(url, maria)).json()).toEqual(messages);
  expect((await office.signIn('Ben')).statusCode).toBe(503);
  office.store.run('ROLLBACK');
  expect((await office.signIn('Ben')).statusCode).toBe(204);
}, 30_000);
