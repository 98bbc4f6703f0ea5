import { expect, test, vi } from 'vitest';
import type { Levels } from './levels.ts';
import { concat, mp3Of } from './mp3.fixture.ts';
import { type Decode, readLevels } from './readLevels.ts';

const RATE = 8000;
/** Each frame of an MP3 sounds as loud as its content says, in hundredths. */
const decode: Decode = (bytes) => {
  const frames = Array.from(
    { length: Math.floor(bytes.length / 108) },
    (_, index) => (bytes[index * 108 + 50] ?? 0) / 100,
  );
  const samples = frames.flatMap((loudness) => Array.from({ length: 0.036 * RATE }, () => loudness));
  return Promise.resolve({ channels: [new Float32Array(samples)], rate: RATE });
};

/** Loses a moment at the start of whatever it decodes. */
const decodeHastily: Decode = async (bytes, kept) => {
  const { channels, rate } = await decode(bytes, kept);
  return { channels: channels.map((channel) => channel.subarray(500)), rate };
};

async function* endless(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield mp3Of(1, 2);
  for (;;) yield new Uint8Array(2 ** 20);
}

async function* breaking(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield concat(file.subarray(0, 60_000));
  throw new Error('it broke');
}

async function* inParts(file: Uint8Array, size = 20_000): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < file.length; at += size) yield new Uint8Array(file.subarray(at, at + size));
}

/** Loud from frame 100 on: after 3.6 seconds. */
const file = mp3Of(...Array.from({ length: 6000 }, (_, index) => (index < 100 ? 1 : 64)));

test('levels come piece by piece, and are those of the whole in the end', async () => {
  const seen: Levels[] = [];
  expect(await readLevels(inParts(file), decode, (levels) => seen.push(levels))).toBe('read');
  const last = seen.at(-1);
  expect(last?.isWhole).toBe(true);
  expect(last?.values).toHaveLength(4320);
  expect([last?.values[71], last?.values[72]]).toEqual([25, 204]);
  const lengths = seen.map(({ values }) => values.length);
  expect(lengths.length).toBeGreaterThan(3);
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
  expect(seen[0]?.values.length, 'the first come early').toBeLessThan(300);
});

test('a decoder that loses a moment at the start of each piece moves nothing', async () => {
  let last: Levels | null = null;
  await readLevels(inParts(file), decodeHastily, (levels) => (last = levels));
  expect(last).toMatchObject({ isWhole: true });
  const { values } = last as unknown as Levels;
  expect(values).toHaveLength(4320);
  expect(values.subarray(80).every((level) => level === 204)).toBe(true);
});

test.each([
  ['a kind of file that we cannot cut', new TextEncoder().encode('OggS and so on, and on'), 'unknown-kind'],
  ['a page in html', new TextEncoder().encode('<!doctype html><title>Sign in</title>'), 'unknown-kind'],
  ['a header and no more', mp3Of(1).subarray(0, 20), 'unreadable'],
  ['nothing', new Uint8Array(), 'unreadable'],
])('%s', async (_, bytes, outcome) => {
  expect(await readLevels(inParts(bytes, 5), decode, () => {})).toBe(outcome);
});

test('what cannot be decoded ends it', async () => {
  const refuse = vi.fn<Decode>(() => Promise.reject(new DOMException('no', 'EncodingError')));
  expect(await readLevels(inParts(file), refuse, () => {})).toBe('unreadable');
  expect(refuse).toHaveBeenCalledOnce();
});

test('a file that goes on and on without sound is given up', async () => {
  expect(await readLevels(endless(), decode, () => {})).toBe('unreadable');
});

test('a source that breaks is the caller’s affair', async () => {
  await expect(readLevels(breaking(), decode, () => {})).rejects.toThrow('it broke');
});
