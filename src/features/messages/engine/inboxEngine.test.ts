import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sessionQuery } from '#src/api/session.ts';
import { answerThrough } from '#src/lib/port/answerThrough.ts';
import { type CivilDate, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { inboxEngine } from './inboxEngine.ts';

const dropped: unknown[] = [];

/** A worker in name: what it is asked is answered here, but for rows, which never come. */
class FakeWorker extends EventTarget {
  static started: FakeWorker[] = [];
  isTerminated = false;
  readonly #ends = new MessageChannel();

  constructor() {
    super();
    FakeWorker.started.push(this);
    answerThrough(this.#ends.port2, {
      load: () => ({ version: 1, count: 0, setAside: 0 }),
      rows: () => new Promise(() => {}),
      drop: (keys: readonly string[]) => void dropped.push(...keys),
    });
    this.#ends.port2.start();
    this.#ends.port1.addEventListener('message', ({ data }) =>
      this.dispatchEvent(new MessageEvent('message', { data })),
    );
    this.#ends.port1.start();
  }

  postMessage(message: unknown): void {
    this.#ends.port1.postMessage(message);
  }

  terminate(): void {
    this.isTerminated = true;
    this.#ends.port1.close();
  }
}

const today = parseCivilDate('2026-11-23') as CivilDate;
const days = { from: today, to: today };
const request = { key: 'one', days, asked: days, timeZone: 'UTC', isSettled: false, usage: {} };

const started = () => FakeWorker.started.map(({ isTerminated }) => (isTerminated ? 'ended' : 'alive'));

beforeEach(() => vi.stubGlobal('Worker', FakeWorker));

afterEach(() => {
  for (const worker of FakeWorker.started.splice(0)) worker.terminate();
  dropped.length = 0;
  vi.unstubAllGlobals();
});

test('a page has one engine, whose worker starts when it is first to load something', async () => {
  const client = new QueryClient();
  const engine = inboxEngine(client);
  expect(inboxEngine(client)).toBe(engine);
  expect(started()).toEqual([]);
  await engine.ask('load', request);
  await engine.ask('load', request);
  expect(started()).toEqual(['alive']);
});

test('when whoever is here leaves, the worker ends with all that it holds, and starts no more', async () => {
  const client = new QueryClient();
  const engine = inboxEngine(client);
  engine.start();
  client.setQueryData(['messages', 'window', 'one'], {});
  const waiting = engine.ask('rows', { ids: [1], text: '' });
  client.setQueryData(sessionQuery().queryKey, { is: 'leaving' });
  await expect(waiting).rejects.toThrow('left');
  client.removeQueries({ queryKey: ['messages'] });
  expect(started()).toEqual(['ended']);
});

test('a lost worker fails what was asked, tells whoever shows it, and another starts with the next load', async () => {
  const engine = inboxEngine(new QueryClient());
  const told = vi.fn<() => void>();
  const stop = engine.subscribe(told);
  await engine.ask('load', request);
  const waiting = engine.ask('rows', { ids: [1], text: '' });
  FakeWorker.started[0]?.dispatchEvent(new Event('error'));
  await expect(waiting).rejects.toMatchObject({ name: 'WorkerEnded', hadAnswered: true });
  expect([told.mock.calls.length, engine.generation]).toEqual([1, 1]);
  await engine.ask('load', request);
  FakeWorker.started[0]?.dispatchEvent(new Event('error'));
  expect(started()).toEqual(['ended', 'alive']);
  stop();
});

test('looking something up starts no worker, which would hold nothing', async () => {
  const engine = inboxEngine(new QueryClient());
  await expect(engine.ask('messages', [1])).rejects.toThrow('nothing is loaded');
  const loading = engine.ask('load', request);
  FakeWorker.started[0]?.dispatchEvent(new Event('error'));
  await expect(loading).rejects.toMatchObject({ name: 'WorkerEnded', hadAnswered: false });
  await expect(engine.ask('messages', [1])).rejects.toThrow('nothing is loaded');
  expect(started()).toEqual(['ended']);
});

test('a window that the page lets go of is let go of in the worker', async () => {
  const client = new QueryClient();
  const engine = inboxEngine(client);
  engine.start();
  client.setQueryData(['messages', 'window', '2026-11-01..2026-11-16'], {});
  client.setQueryData(['messages', 'one', 7], {});
  client.removeQueries({ queryKey: ['messages'] });
  await vi.waitFor(() => expect(dropped).toEqual(['2026-11-01..2026-11-16']));
});
