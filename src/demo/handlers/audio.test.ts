import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { demo } from '#src/demo/testing/demo.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

const clip = Uint8Array.from({ length: 108 * 2000 }, (_, index) => (index % 108 === 0 ? 255 : index % 251));
const withClip = () => demo({ loadClip: async () => clip });

type Row = { agent_username: string; recording: string; cdr: { talk_sec: number } | null };

async function links(service: ReturnType<typeof demo>, of: (row: Row) => boolean): Promise<string[]> {
  const { data } = (await service.json('/v2/call-recordings')) as { data: Row[] };
  return data.filter((row) => row.recording && of(row)).map(({ recording }) => recording);
}

async function ordinary(service: ReturnType<typeof demo>): Promise<string> {
  const [link = ''] = await links(
    service,
    (row) => row.agent_username !== 'fault-demo' && row.cdr?.talk_sec !== 3600,
  );
  return link;
}

const get = (range?: string, further: Record<string, string> = {}) => ({
  headers: range === undefined ? further : { range, ...further },
});

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
const size = clip.length;

test.each([
  ['bytes=0-0', 0, 1],
  ['bytes=0-1', 0, 2],
  ['bytes=1000-1999', 1000, 2000],
  ['bytes=-5', size - 5, size],
  ['bytes=5-', 5, size],
  [`bytes=0-${size * 2}`, 0, size],
  [`bytes=-${size * 2}`, 0, size],
  [`bytes=${size - 1}-`, size - 1, size],
])('%s is answered with exactly those bytes', async (range, start, end) => {
  const service = withClip();
  const response = await service.ask(await ordinary(service), get(range));
  expect(response.status).toBe(206);
  expect(response.headers.get('content-range')).toBe(`bytes ${start}-${end - 1}/${size}`);
  expect(response.headers.get('content-length')).toBe(String(end - start));
  expect(response.headers.get('content-type')).toBe('audio/mpeg');
  expect(await bytesOf(response)).toEqual(clip.slice(start, end));
});

test('any range is the slice that it names', async () => {
  const service = withClip();
  const link = await ordinary(service);
  await fc.assert(
    fc.asyncProperty(fc.nat(size - 1), fc.nat(size * 2), async (start, length) => {
      const response = await service.ask(link, get(`bytes=${start}-${start + length}`));
      expect(await bytesOf(response)).toEqual(clip.slice(start, start + length + 1));
    }),
    { numRuns: 30 },
  );
});

test.each([`bytes=${size}-`, `bytes=${size + 5}-${size + 9}`, 'bytes=-0'])(
  '%s is past the end',
  async (range) => {
    const service = withClip();
    const response = await service.ask(await ordinary(service), get(range));
    expect([response.status, response.headers.get('content-range')]).toEqual([416, `bytes */${size}`]);
    expect(await bytesOf(response)).toHaveLength(0);
  },
);

test.each([undefined, 'bytes=0-1,5-6', 'bytes=5-1', 'bytes=-', 'bytes=a-b', 'lines=0-1', '0-1'])(
  'the range %o is answered with the whole',
  async (range) => {
    const service = withClip();
    const response = await service.ask(await ordinary(service), get(range));
    expect([response.status, response.headers.get('content-length')]).toEqual([200, String(size)]);
    expect(await bytesOf(response)).toEqual(clip);
  },
);

test('HEAD has the lengths and no body, and no range', async () => {
  const service = withClip();
  const response = await service.ask(await ordinary(service), { method: 'HEAD', ...get('bytes=0-9') });
  expect([response.status, response.headers.get('content-length'), response.body]).toEqual([
    200,
    String(size),
    null,
  ]);
  expect(response.headers.get('accept-ranges')).toBe('bytes');
});

test('a range of a file that has changed since is answered with the whole', async () => {
  const service = withClip();
  const link = await ordinary(service);
  const { headers } = await service.ask(link, get());
  const status = async (validator: string) =>
    (await service.ask(link, get('bytes=0-1', { 'if-range': validator }))).status;
  expect(await status(headers.get('etag') ?? '')).toBe(206);
  expect(await status(headers.get('last-modified') ?? '')).toBe(206);
  expect(await status('"another"')).toBe(200);
  expect(await status(new Date(0).toUTCString())).toBe(200);
});

test('a link needs no token, but its own signature, and lasts no longer than ten minutes', async () => {
  const service = withClip();
  const link = await ordinary(service);
  const status = async (changed: string) => (await service.ask(changed, get())).status;
  expect(await status(link)).toBe(200);
  expect(await status(link.replace(/\/\d+\.mp3/, '/2.mp3'))).toBe(403);
  expect(await status(link.replace(/expires=(\d)/, 'expires=9'))).toBe(403);
  expect(await status(link.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).toBe(403);
  expect(await status(link.split('?')[0] ?? '')).toBe(403);
  vi.advanceTimersByTime(4 * 60_000);
  expect(await status(link)).toBe(200);
  vi.advanceTimersByTime(6 * 60_000);
  expect(await status(link)).toBe(403);
  expect(await status(await ordinary(service))).toBe(200);
});

test('an hour of audio is made of whole frames, once, and can be sought', async () => {
  const service = withClip();
  const [link = ''] = await links(service, (row) => row.cdr?.talk_sec === 3600);
  const head = await service.ask(link, { method: 'HEAD', ...get() });
  expect(Number(head.headers.get('content-length'))).toBe(100_000 * 108);
  const last = await bytesOf(await service.ask(link, get('bytes=-108')));
  expect(last[0]).toBe(255);
});
