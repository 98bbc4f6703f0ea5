import { beforeEach, expect, test, vi } from 'vitest';
import { startRedis, type TestRedis } from '#src/proxy/testing/redis.ts';
import { startReplica } from '#src/proxy/testing/replica.ts';

let server: TestRedis;

beforeEach(async () => {
  server = await startRedis();
  return () => server[Symbol.asyncDispose]();
});

test('row 48: without Redis a replica goes on by itself, and shares again when it is back', async () => {
  const [a, b] = [await startReplica(server), await startReplica(server)];
  await server.stop();
  expect(await a.told('messages', 'the inbox')).toBe('the inbox');
  expect(await a.see('messages')).toBe('the inbox');
  expect(await b.told('messages', 'the inbox')).toBe('the inbox');
  await server.start();
  await Promise.all(
    [a.redis, b.redis].map(({ client }) => vi.waitFor(() => expect(client.status).toBe('ready'), 5_000)),
  );
  expect(await a.told('call-recordings', 'the calls')).toBe('the calls');
  expect(await b.see('call-recordings')).toBe('the calls');
});

test('row 48: without Redis nothing is kept that another replica may change', async () => {
  const a = await startReplica(server);
  await server.stop();
  expect(await a.told('to_dos', 'two To Dos')).toBe('two To Dos');
  const both = [a.see('to_dos'), a.see('to_dos')];
  await a.wasAsked(2);
  a.asked[1]?.answer('three To Dos');
  expect(await Promise.all(both)).toEqual(['three To Dos', 'three To Dos']);
  expect(a.asked).toHaveLength(2);
});

test('row 48: without Redis nobody is shown what was asked for before a change', async () => {
  const a = await startReplica(server);
  a.line.cut = true;
  const before = a.see('to_dos');
  await a.wasAsked(1);
  await a.forget('to_dos');
  expect(await a.told('to_dos', 'with the new one')).toBe('with the new one');
  a.asked[0]?.answer('without it');
  expect(await before).toBe('without it');
});

test('row 48: whoever waits for another replica when Redis goes asks for itself', async () => {
  const [a, b] = [await startReplica(server), await startReplica(server)];
  void a.see('messages');
  await a.wasAsked(1);
  const waiting = b.told('messages', 'the inbox');
  // The generation, and then its turn, again and again.
  await vi.waitFor(() => expect(b.line.used).toBeGreaterThan(3));
  b.line.cut = true;
  expect(await waiting).toBe('the inbox');
});

test('row 48: what Redis could not be told to forget is forgotten before anything of it is shown', async () => {
  const [a, b] = [await startReplica(server), await startReplica(server)];
  const before = b.see('to_dos');
  await b.wasAsked(1);
  a.line.cut = true;
  await a.forget('to_dos');
  a.line.cut = false;
  b.asked[0]?.answer('without the new one');
  expect(await before).toBe('without the new one');
  expect(await a.told('to_dos', 'with the new one')).toBe('with the new one');
  expect(await b.see('to_dos')).toBe('with the new one');
});

test('row 48: a Redis that hangs under way holds up an answer for a moment, and spoils none', async () => {
  const a = await startReplica(server);
  const seen = a.see('messages');
  await a.wasAsked(1);
  server.pause();
  a.asked[0]?.answer('the inbox');
  expect(await seen).toBe('the inbox');
  expect(await a.told('call-recordings', 'the calls')).toBe('the calls');
});

test('row 48: a failure while Redis is gone is told as what it is', async () => {
  const a = await startReplica(server);
  const seen = a.see('messages');
  await a.wasAsked(1);
  await server.stop();
  a.asked[0]?.fail(new Error('upstream is down'));
  await expect(seen).rejects.toThrow('upstream is down');
});
