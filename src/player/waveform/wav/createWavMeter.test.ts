import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mp3Of } from '#src/player/waveform/mp3/mp3.fixture.ts';
import { createWavMeter } from './createWavMeter.ts';
import { type WavLike, wavOf } from './wav.fixture.ts';

function measure(file: Uint8Array, size = 1000) {
  const told: [number, number][] = [];
  const meter = createWavMeter((amplitude, seconds) => told.push([amplitude, seconds]));
  let isKnown = true;
  for (let at = 0; at < file.length; at += size)
    isKnown = meter.push(file.subarray(at, at + size)) && isKnown;
  meter.end();
  return { told: told.filter(([, seconds]) => seconds > 0), isKnown };
}

const amplitudes = (file: Uint8Array, size?: number) =>
  measure(file, size).told.map(([amplitude]) => amplitude);
const bytesOf = (samples: Int16Array | Int32Array | Float32Array | Float64Array) =>
  new Uint8Array(samples.buffer);
const pcm16: WavLike = { coding: 1, bits: 16 };

test.each<[string, WavLike, Uint8Array]>([
  ['8 bits', { coding: 1, bits: 8 }, new Uint8Array([128, 64, 128])],
  ['16 bits', pcm16, bytesOf(new Int16Array([3, -16_384, 5]))],
  ['24 bits', { coding: 1, bits: 24 }, new Uint8Array([0, 0, 0, 9, 0, 0xc0])],
  ['32 bits', { coding: 1, bits: 32 }, bytesOf(new Int32Array([0, 2 ** 30]))],
  ['32 bits, floating', { coding: 3, bits: 32 }, bytesOf(new Float32Array([0, -0.5]))],
  ['64 bits, floating', { coding: 3, bits: 64 }, bytesOf(new Float64Array([0.1, 0.5]))],
  ['16 bits, told in the extension', { ...pcm16, isExtensible: true }, bytesOf(new Int16Array([16_384]))],
])('half of the full amplitude in %s', (_, like, sound) => {
  expect(amplitudes(wavOf(like, sound))).toEqual([0.5]);
});

test.each<[string, number, number[], number[]]>([
  ['A-law', 6, [0xd5, 0x55, 0xaa, 0x2a], [8, 8, 32_256, 32_256]],
  ['µ-law', 7, [0xff, 0x7f, 0x80, 0x00], [0, 0, 32_124, 32_124]],
])('telephone sound in %s', (_, coding, codes, expected) => {
  const found = codes.map((code) => amplitudes(wavOf({ coding, bits: 8 }, new Uint8Array([code])))[0]);
  expect(found).toEqual(expected.map((sample) => sample / 32_768));
});

test('a twentieth of a second at a time, of all channels, and what is left at the end', () => {
  const sound = new Int16Array(2 * 1000);
  sound[2 * 399 + 1] = -16_384;
  sound[2 * 400] = 8192;
  expect(measure(wavOf({ ...pcm16, channels: 2 }, bytesOf(sound))).told).toEqual([
    [0.5, 0.05],
    [0.25, 0.05],
    [0, 0.025],
  ]);
});

const sound = bytesOf(Int16Array.from({ length: 20_000 }, (_, at) => (at * 7) % 30_000));

test('however it arrives, it is measured alike', () => {
  const file = wavOf(pcm16, sound);
  const whole = measure(file, file.length);
  expect(whole.told).toHaveLength(50);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (size) => {
      expect(measure(file, size)).toEqual(whole);
    }),
    { numRuns: 25 },
  );
});

test('what comes after the sound is no sound; where its length is not told, all is', () => {
  const loud = new Uint8Array(800).fill(0x7f);
  const quiet = bytesOf(new Int16Array(400));
  expect(amplitudes(wavOf(pcm16, quiet, loud))).toEqual([0]);
  expect(amplitudes(wavOf({ ...pcm16, told: 0 }, quiet, loud))).toHaveLength(2);
  expect(amplitudes(wavOf({ ...pcm16, told: 0xffff_ffff }, quiet, loud))).toHaveLength(2);
});

test('an MP3 in it is measured as such', () => {
  expect(amplitudes(wavOf({ coding: 0x55, bits: 0 }, mp3Of(200, 190)))).toHaveLength(3);
});

test('codings that we cannot read are told', () => {
  expect(measure(wavOf({ coding: 2, bits: 4 }, sound)).isKnown).toBe(false);
  expect(measure(wavOf({ ...pcm16, channels: 500 }, sound)).isKnown).toBe(false);
});

test('without a header of sense there is nothing', () => {
  expect(measure(wavOf({ ...pcm16, rate: 0 }, sound)).told).toEqual([]);
  expect(measure(wavOf(pcm16, sound).subarray(0, 40), 10).told).toEqual([]);
});

test('whatever the header says, it comes to an end', () => {
  const file = wavOf(pcm16, sound.subarray(0, 4000));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(60), fc.nat(255)), { maxLength: 12 }), (changes) => {
      const mutant = file.slice();
      for (const [at, byte] of changes) mutant[at] = byte;
      for (const [amplitude] of measure(mutant, 999).told) expect(amplitude).not.toBeLessThan(0);
    }),
  );
});
