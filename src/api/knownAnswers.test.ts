import { beforeEach, expect, test, vi } from 'vitest';
import { call } from './http.ts';
import { createKnownAnswers } from './knownAnswers.ts';

const ask = vi.fn<typeof fetch>();

beforeEach(() => {
  ask.mockReset();
  vi.stubGlobal('fetch', ask);
  return () => vi.unstubAllGlobals();
});

const whole = (body: unknown, etag: string) => Response.json(body, { headers: { etag } });
const unchanged = () => new Response(null, { status: 304 });
const tagsSent = () => ask.mock.calls.map(([, init]) => new Headers(init?.headers).get('if-none-match'));

function startReading() {
  const known = createKnownAnswers<{ body: unknown }>();
  const read = (path: string, params?: Record<string, string>) =>
    call(path, { known, ...(params && { params }), parse: (body) => ({ body }) });
  return { known, read };
}

test('an answer that has not changed is the very same one, and came without its bytes', async () => {
  const { read } = startReading();
  ask.mockResolvedValueOnce(whole({ data: [1] }, '"a"')).mockResolvedValueOnce(unchanged());
  const first = await read('/api/v2/messages');
  expect(first).toEqual({ body: { data: [1] } });
  expect(await read('/api/v2/messages')).toBe(first);
  expect(tagsSent()).toEqual([null, '"a"']);
});

test('a changed answer takes the place of the one before it', async () => {
  const { read } = startReading();
  ask
    .mockResolvedValueOnce(whole(1, '"a"'))
    .mockResolvedValueOnce(whole(2, '"b"'))
    .mockResolvedValueOnce(unchanged());
  await read('/api/v2/messages');
  expect(await read('/api/v2/messages')).toEqual({ body: 2 });
  expect(await read('/api/v2/messages')).toEqual({ body: 2 });
  expect(tagsSent()).toEqual([null, '"a"', '"b"']);
});

test('each window has a tag of its own', async () => {
  const { read } = startReading();
  ask.mockResolvedValueOnce(whole(1, '"a"')).mockResolvedValueOnce(whole(2, '"b"'));
  await read('/api/v2/messages', { from_date: '01-01-2025' });
  await read('/api/v2/messages', { from_date: '01-02-2025' });
  expect(tagsSent()).toEqual([null, null]);
});

test('an answer without a tag, a failure and an unreadable answer are not known', async () => {
  const { read, known } = startReading();
  ask
    .mockResolvedValueOnce(Response.json(1))
    .mockResolvedValueOnce(Response.json({}, { status: 500, headers: { etag: '"a"' } }))
    .mockResolvedValueOnce(whole(1, '"a"'))
    .mockResolvedValueOnce(whole(2, '"b"'));
  await read('/api/v2/messages');
  await expect(read('/api/v2/messages')).rejects.toThrow('500');
  const unreadable = call('/api/v2/messages', {
    known,
    parse: () => {
      throw new Error('not a list');
    },
  });
  await expect(unreadable).rejects.toMatchObject({ code: 'unreadable' });
  await read('/api/v2/messages');
  expect(tagsSent()).toEqual([null, null, null, null]);
});

test('a 304 that nobody asked for is no answer', async () => {
  ask.mockResolvedValueOnce(unchanged());
  await expect(startReading().read('/api/v2/messages')).rejects.toMatchObject({ code: 'unreachable' });
});

test('of too much, what was read longest ago is forgotten; what is too large by itself is never kept', () => {
  const known = createKnownAnswers<number>(10);
  for (const [url, size] of [
    ['/a', 4],
    ['/b', 4],
  ] as const)
    known.keep(url, { etag: url, answer: 1 }, size);
  known.get('/a');
  known.keep('/c', { etag: '/c', answer: 1 }, 4);
  expect(['/a', '/b', '/c'].map((url) => known.get(url)?.etag)).toEqual(['/a', undefined, '/c']);
  known.keep('/a', { etag: 'new', answer: 2 }, 6);
  expect(['/a', '/c'].map((url) => known.get(url)?.etag)).toEqual(['new', '/c']);
  known.keep('/a', { etag: 'huge', answer: 3 }, 11);
  expect(['/a', '/c'].map((url) => known.get(url)?.etag)).toEqual([undefined, '/c']);
});
