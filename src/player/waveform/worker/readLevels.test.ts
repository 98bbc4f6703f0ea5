import { expect, test } from 'vitest';
import type { Levels } from '#src/player/waveform/levels.ts';
import { concat, mp3Of, UNITY_GAIN } from '#src/player/waveform/mp3/mp3.fixture.ts';
import { wavOf } from '#src/player/waveform/wav/wav.fixture.ts';
import { readLevels } from './readLevels.ts';

async function* endless(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield mp3Of(UNITY_GAIN, UNITY_GAIN);
  for (;;) yield new Uint8Array(2 ** 20);
}

async function* breaking(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield concat(file.subarray(0, 60_000));
  throw new Error('it broke');
}

async function* inParts(whole: Uint8Array, size = 20_000): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < whole.length; at += size) yield new Uint8Array(whole.subarray(at, at + size));
}

/** Loud from frame 100 on: after 3.6 seconds. */
const file = mp3Of(...Array.from({ length: 6000 }, (_, at) => UNITY_GAIN - (at < 100 ? 32 : 8)));

test('levels come as the bytes do, and are those of the whole in the end', async () => {
  const seen: Levels[] = [];
  expect(await readLevels(inParts(file), (levels) => seen.push(levels))).toBe('read');
  const last = seen.at(-1);
  expect(last?.isWhole).toBe(true);
  expect(last?.values).toHaveLength(4320);
  expect(last?.values[70]).toBe(Math.round(255 * Math.sqrt(1.57 / 256)));
  expect(last?.values[74]).toBe(Math.round(255 * Math.sqrt(1.57 / 4)));
  const lengths = seen.map(({ values }) => values.length);
  expect(lengths.length).toBeGreaterThan(3);
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
  expect(lengths[0], 'the first come with the first bytes').toBeLessThan(200);
});

test.each([
  [
    'a kind of file that we cannot measure',
    new TextEncoder().encode('OggS and so on, and on'),
    'unknown-kind',
  ],
  ['a page in html', new TextEncoder().encode('<!doctype html><title>Sign in</title>'), 'unknown-kind'],
  ['a coding of sound that we cannot read', wavOf({ coding: 2, bits: 4 }, file), 'unknown-kind'],
  ['a header and no more', mp3Of(200).subarray(0, 20), 'unreadable'],
  ['nothing', new Uint8Array(), 'unreadable'],
])('%s', async (_, bytes, outcome) => {
  expect(await readLevels(inParts(bytes, 50), () => {})).toBe(outcome);
});

test('sound in a WAV file is read too', async () => {
  expect(await readLevels(inParts(wavOf({ coding: 7, bits: 8 }, new Uint8Array(8000))), () => {})).toBe(
    'read',
  );
});

test.each([
  ['with padding', new Uint8Array(500)],
  ['in the midst of a frame', file.subarray(50, 108)],
])('an MP3 that begins %s is read where its type says what it is', async (_, start) => {
  const whole = concat(start, file);
  expect(
    await readLevels(
      inParts(whole),
      () => {},
      () => 'audio/mpeg',
    ),
  ).toBe('read');
  expect(
    await readLevels(
      inParts(whole),
      () => {},
      () => 'audio/ogg',
    ),
  ).toBe('unknown-kind');
});

test('a file that goes on and on without sound is given up', async () => {
  expect(await readLevels(endless(), () => {})).toBe('unreadable');
});

test('a source that breaks is the caller’s affair', async () => {
  await expect(readLevels(breaking(), () => {})).rejects.toThrow('it broke');
});
