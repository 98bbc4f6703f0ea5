import { expect, test, vi } from 'vitest';
import { aMessage } from '#src/features/messages/message.fixture.ts';
import { messageRow } from '#src/features/messages/worker/messageRow.ts';
import { RowCache } from './rowCache.ts';
import { WorkerEnded } from './workerEnded.ts';

/** A cache and what it asked for; each question is answered when the test says so. */
function watched() {
  const asked: {
    ids: readonly number[];
    text: string;
    answer: (status: string) => void;
    fail: (error: Error) => void;
  }[] = [];
  const cache = new RowCache((ids, text) => {
    return new Promise((resolve, reject) => {
      const answer = (status: string) =>
        resolve(
          ids
            .filter((id) => id !== 404)
            .map((id) => messageRow(aMessage({ id, status, note: 'boiler' }), text)),
        );
      asked.push({ ids, text, answer, fail: reject });
    });
  });
  return { cache, asked };
}

test('a row is asked for once for each list, and the older one stands in until the newer is there', async () => {
  const { cache, asked } = watched();
  const first = cache.want(Float64Array.from([1, 2]), { version: 1, text: 'a' });
  void cache.want(Float64Array.from([2, 1]), { version: 1, text: 'a' });
  expect(asked.map(({ ids }) => ids)).toEqual([[1, 2]]);
  expect([[1], [1, 3]].map((ids) => cache.lacks(Float64Array.from(ids), { version: 1, text: 'a' }))).toEqual([
    false,
    true,
  ]);
  expect(cache.get(1, 'a')).toBeUndefined();
  asked[0]?.answer('pending');
  await first;
  expect(cache.get(1, 'a')?.status).toBe('pending');

  const second = cache.want(Float64Array.from([1]), { version: 2, text: 'a' });
  expect(cache.get(1, 'a')?.status).toBe('pending');
  asked[1]?.answer('delivered');
  await second;
  expect(cache.get(1, 'a')?.status).toBe('delivered');
  await cache.want(Float64Array.from([1]), { version: 2, text: 'a' });
  expect(asked.length).toBe(2);
});

test('an answer that comes late does not replace a newer one', async () => {
  const { cache, asked } = watched();
  const [late, newer] = [1, 2].map((version) => cache.want(Float64Array.from([1]), { version, text: '' }));
  asked[1]?.answer('newer');
  await newer;
  asked[0]?.answer('late');
  await late;
  expect(cache.get(1, '')?.status).toBe('newer');
});

test('whoever shows rows is told of each answer, and may ask again after a failure', async () => {
  const { cache, asked } = watched();
  const told = vi.fn<() => void>();
  const stop = cache.subscribe(told);
  const failing = cache.want(Float64Array.from([1, 404]), { version: 1, text: '' });
  asked[0]?.fail(new Error('spoilt'));
  await failing;
  expect(cache.failedOf({ version: 2, text: '' })).toBeNull();
  expect(cache.failedOf({ version: 1, text: '' })).not.toBeNull();
  const working = cache.want(Float64Array.from([1, 404]), { version: 1, text: '' });
  asked[1]?.answer('here');
  await working;
  expect([cache.get(1, '')?.status, cache.get(404, '')]).toEqual(['here', undefined]);
  expect(cache.failedOf({ version: 1, text: '' })).toBeNull();
  expect(told).toHaveBeenCalledTimes(2);
  stop();
});

test('a lost worker is no failure of rows: the list says so', async () => {
  const { cache, asked } = watched();
  const failing = cache.want(Float64Array.from([1]), { version: 1, text: '' });
  asked[0]?.fail(new WorkerEnded('lost', true));
  await failing;
  expect(cache.failedOf({ version: 1, text: '' })).toBeNull();
});

test('a list without a search, beside that of one, changes nothing of how its rows were found', async () => {
  const { cache, asked } = watched();
  const searched = cache.want(Float64Array.from([1]), { version: 1, text: 'boiler' });
  asked[0]?.answer('delivered');
  await searched;
  cache.keep([messageRow(aMessage({ id: 1 }), '')], { version: 2, text: '' });
  expect(cache.get(1, 'boiler')?.found).toEqual({ label: 'Note', text: 'boiler' });
  expect(cache.lacks(Float64Array.from([1]), { version: 1, text: 'boiler' })).toBe(false);
});

test('a row that another list has newer is not asked for in vain', async () => {
  const { cache, asked } = watched();
  cache.keep([messageRow(aMessage({ id: 1 }), '')], { version: 2, text: '' });
  expect(cache.lacks(Float64Array.from([1]), { version: 1, text: '' })).toBe(false);
  await cache.want(Float64Array.from([1]), { version: 1, text: '' });
  expect(asked).toEqual([]);
});
