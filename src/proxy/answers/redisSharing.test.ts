import { beforeEach, expect, test, vi } from 'vitest';
import { HttpError, VisitorLeft } from '#src/proxy/httpError.ts';
import { startRedis, type TestRedis } from '#src/proxy/testing/redis.ts';
import { startReplica } from '#src/proxy/testing/replica.ts';

let server: TestRedis;

beforeEach(async () => {
  server = await startRedis();
  return () => server[Symbol.asyncDispose]();
});

const startTwo = () => Promise.all([startReplica(server), startReplica(server)]);

test('row 36: what one replica was told, the others show without asking', async () => {
  const [a, b] = await startTwo();
  expect(await a.told('messages', 'the inbox')).toBe('the inbox');
  expect(await b.see('messages')).toBe('the inbox');
  expect(b.asked).toEqual([]);
});

test('row 36: replicas that are asked at once ask upstream once', async () => {
  const [a, b] = await startTwo();
  const all = [a.see('messages'), b.see('messages'), a.see('messages'), b.see('messages')];
  const one = await vi.waitFor(() => {
    const [question] = [...a.asked, ...b.asked];
    expect(question).toBeDefined();
    return question;
  });
  one?.answer('the inbox');
  expect(new Set(await Promise.all(all))).toEqual(new Set(['the inbox']));
  expect([...a.asked, ...b.asked]).toHaveLength(1);
});

test('an answer is shown no longer for having come by way of Redis', async () => {
  const [a, b] = await startTwo();
  await a.told('messages', 'the inbox');
  const [key = ''] = await a.redis.client.keys('frontdesk:answer:*');
  await a.redis.client.pexpire(key, 50);
  expect(await b.see('messages')).toBe('the inbox');
  await vi.waitFor(() => {
    void b.see('messages');
    expect(b.asked).toHaveLength(1);
  });
});

test('when the one that asks fails, another asks in its place', async () => {
  const [a, b] = await startTwo();
  const failing = a.see('messages');
  await a.wasAsked(1);
  const waiting = b.told('messages', 'the inbox');
  a.asked[0]?.fail(new HttpError('upstream_timeout', 'too slow'));
  await expect(failing).rejects.toMatchObject({ code: 'upstream_timeout' });
  expect(await waiting).toBe('the inbox');
});

test('whoever fails keeps nobody waiting', async () => {
  const a = await startReplica(server);
  const failing = a.see('messages');
  await a.wasAsked(1);
  expect(await a.redis.client.keys('frontdesk:turn:*')).toHaveLength(1);
  a.asked[0]?.fail(new HttpError('upstream_timeout', 'too slow'));
  await expect(failing).rejects.toMatchObject({ code: 'upstream_timeout' });
  expect(await a.redis.client.keys('frontdesk:turn:*')).toEqual([]);
});

test('when the visitors of the one that asks leave, another asks in its place', async () => {
  const [a, b] = await startTwo();
  const visitor = new AbortController();
  const left = a.see('messages', visitor.signal);
  await a.wasAsked(1);
  const waiting = b.told('messages', 'the inbox');
  visitor.abort(new VisitorLeft());
  await expect(left).rejects.toBeInstanceOf(VisitorLeft);
  expect(await waiting).toBe('the inbox');
});

test('a replica that is told nothing asks for itself after a moment', async () => {
  const [a, b] = await startTwo();
  void a.see('messages');
  await a.wasAsked(1);
  expect(await b.told('messages', 'the inbox')).toBe('the inbox');
});

test('after a change no replica shows what any of them kept, or asked for, before it', async () => {
  const [a, b] = await startTwo();
  const before = b.see('to_dos');
  await b.wasAsked(1);
  await a.forget('to_dos');
  expect(await b.told('to_dos', 'with the new one')).toBe('with the new one');
  b.asked[0]?.answer('without it');
  expect(await before).toBe('without it');
  expect([await a.see('to_dos'), await b.see('to_dos')]).toEqual(['with the new one', 'with the new one']);
  expect(a.asked).toEqual([]);
});

test('nothing of an answer can be read in Redis, and all of it goes by itself', async () => {
  const a = await startReplica(server);
  await a.told('messages', { data: [{ id: 93905550123, first_name: 'Ermintrude' }] });
  await a.forget('to_dos');
  const { client } = a.redis;
  const keys = await client.keys('*');
  const values = await Promise.all(keys.map((key) => client.get(key)));
  expect(JSON.stringify([keys, values])).not.toMatch(/Ermintrude|93905550123|messages|to_dos/);
  const times = await Promise.all(keys.map((key) => client.pttl(key)));
  expect(times.length).toBeGreaterThan(0);
  expect(times.filter((ms) => ms <= 0)).toEqual([]);
});

test('what another installation left in Redis is not shown', async () => {
  const [ours, theirs] = [
    await startReplica(server),
    await startReplica(server, { secret: Buffer.alloc(32, 2) }),
  ];
  await theirs.told('messages', 'their inbox');
  expect(await ours.told('messages', 'our inbox')).toBe('our inbox');
});

test('an answer in Redis that is not as we sealed it is asked for again, and replaced', async () => {
  const [a, b] = await startTwo();
  await a.told('messages', 'the inbox');
  const [key = ''] = await a.redis.client.keys('frontdesk:answer:*');
  await a.redis.client.set(key, 'forged', 'KEEPTTL');
  expect(await b.told('messages', 'the inbox')).toBe('the inbox');
  expect(await a.redis.client.get(key)).not.toBe('forged');
});
