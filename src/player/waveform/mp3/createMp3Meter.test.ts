import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMp3Meter } from './createMp3Meter.ts';
import { concat, dataOf, frameOf, mp3Of, UNITY_GAIN } from './mp3.fixture.ts';

const FRAME_SECONDS = 0.036;
const DELAY_SECONDS = 0.033;

/** What is told of a file that arrives in parts of these sizes, over and over: amplitudes, after the silence at the start. */
function measure(file: Uint8Array, sizes = [10_000]) {
  const told: [number, number][] = [];
  const meter = createMp3Meter((amplitude, seconds) => told.push([amplitude, seconds]));
  for (let at = 0, turn = 0; at < file.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    meter.push(file.subarray(at, at + size));
    at += size;
  }
  meter.end();
  return told;
}

const amplitudes = (file: Uint8Array) =>
  measure(file)
    .slice(1)
    .map(([amplitude]) => amplitude);
const decibels = (a: number, b: number) => 20 * Math.log10(a / b);

test('each frame is as loud as its spectrum, and as long as it says, from where a decoder lets it be heard', () => {
  const [start, first, second] = measure(mp3Of(UNITY_GAIN - 16, UNITY_GAIN - 8));
  expect(start).toEqual([0, DELAY_SECONDS]);
  expect(first?.[0]).toBeCloseTo(1.57 / 16, 5);
  expect(second?.[0]).toBeCloseTo(1.57 / 4, 5);
  expect(second?.[1]).toBe(FRAME_SECONDS);
});

test('values count by their power of 4/3, and many of them for more than one', () => {
  const [one = 0, two = 0, three = 0, many = 0] = amplitudes(
    concat(
      frameOf({ values: [1] }),
      frameOf({ values: [2] }),
      frameOf({ values: [0, 3] }),
      frameOf({ values: Array.from({ length: 64 }, () => 1) }),
    ),
  );
  expect(decibels(two, one)).toBeCloseTo((80 / 3) * Math.log10(2), 5);
  expect(decibels(three, one)).toBeCloseTo((80 / 3) * Math.log10(3), 5);
  expect(decibels(many, one)).toBeCloseTo(20 * Math.log10(16), 5);
});

test('a value of a short block is less of the sound', () => {
  const [long = 0, short = 0] = amplitudes(
    concat(frameOf({ values: [1, 1] }), frameOf({ values: [1, 1], isShort: true })),
  );
  expect(decibels(short, long)).toBeCloseTo(10 * Math.log10(1 / 3), 5);
});

test('a frame may have its data in those before it', () => {
  const values = [3, 2, 1, 1];
  const data = dataOf(values).bytes();
  const filled = new Uint8Array(108 - 13);
  filled.set(data, filled.length - data.length);
  const lender = frameOf({ values: [] }, filled);
  const [, lent] = amplitudes(concat(lender, frameOf({ values, borrowed: data.length }, new Uint8Array())));
  expect(lent).toBe(amplitudes(frameOf({ values }))[0]);
});

test('what begins in the middle of a file, where nothing is there to borrow from, is as loud as what was before: nothing', () => {
  const [first, second, third] = amplitudes(
    concat(
      frameOf({ values: [1], borrowed: 200 }),
      frameOf({ values: [1] }),
      frameOf({ values: [3], borrowed: 255 }),
    ),
  );
  expect(first).toBe(0);
  expect(second).toBeGreaterThan(1);
  expect(third).toBe(second);
});

test('side information that makes no sense leaves the level as it was', () => {
  const broken = frameOf({ values: [1] });
  // More pairs than there are values.
  broken[6] = 0xff;
  broken[7] = 0xff;
  const [first, second] = amplitudes(concat(frameOf({ values: [1] }), broken));
  expect(second).toBe(first);
});

test('data that go on beyond the frame leave the level as it was', () => {
  const broken = frameOf({ values: [1] });
  // 4095 bits.
  broken[5] = 0x7f;
  broken[6] = 0xf8;
  const [first, second, third] = amplitudes(
    concat(frameOf({ values: [1] }), broken, frameOf({ values: [2] })),
  );
  expect(second).toBe(first);
  expect(third).toBeGreaterThan(second ?? 0);
});

test('tags before, several of them, and rubbish between are passed over', () => {
  const tag = new Uint8Array(10 + 300).fill(0xff);
  tag.set([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 2, 44]);
  const rubbish = new Uint8Array([1, 2, 0xff, 0xf3, 0x38, 3, 4]);
  const [a, b] = [UNITY_GAIN - 8, UNITY_GAIN - 16];
  expect(amplitudes(concat(tag, tag, mp3Of(a, b)))).toEqual(amplitudes(mp3Of(a, b)));
  expect(amplitudes(concat(mp3Of(a, b), rubbish, mp3Of(b, a)))).toEqual(amplitudes(mp3Of(a, b, b, a)));
  expect(amplitudes(concat(mp3Of(a, b), new TextEncoder().encode('TAG and a title')))).toEqual(
    amplitudes(mp3Of(a, b)),
  );
});

test('a first frame that says something about the file is no sound', () => {
  const note = frameOf({}, new TextEncoder().encode('Info'));
  const [a, b] = [UNITY_GAIN - 8, UNITY_GAIN - 16];
  expect(measure(concat(note, mp3Of(b, a, b))).map(([amplitude]) => amplitude)).toEqual(
    amplitudes(mp3Of(a, b)),
  );
});

test('a last frame that is cut off is left out', () => {
  expect(measure(concat(mp3Of(200, 200), frameOf({}).subarray(0, 60)))).toHaveLength(3);
});

test('what holds no frame holds no sound', () => {
  expect(measure(new Uint8Array(5000).fill(7))).toEqual([]);
  expect(measure(new Uint8Array(5000).fill(0xff))).toEqual([]);
  expect(measure(new Uint8Array())).toEqual([]);
});

const song = mp3Of(...Array.from({ length: 200 }, (_, at) => UNITY_GAIN - 40 + (at % 30)));

test('however it arrives, it sounds alike', () => {
  const whole = measure(song, [song.length]);
  expect(whole).toHaveLength(201);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 5 }), (sizes) => {
      expect(measure(song, sizes)).toEqual(whole);
    }),
    { numRuns: 25 },
  );
});

/** Every kind of header, with bytes behind it that nobody made on purpose. */
const frames = fc.array(
  fc.tuple(
    fc.constantFrom(0xe2, 0xe3, 0xf2, 0xf3, 0xfa, 0xfb),
    fc.integer({ min: 0x10, max: 0xef }),
    fc.nat(255),
    fc.uint8Array({ minLength: 200, maxLength: 1500 }),
  ),
  { minLength: 1, maxLength: 12 },
);

function check(file: Uint8Array): void {
  const told = measure(file, [701]);
  for (const [amplitude, seconds] of told) {
    expect(amplitude).toBeGreaterThanOrEqual(0);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThan(0.1);
  }
  expect(told.length).toBeLessThan(file.length / 10 + 3);
}

test('whatever the bytes are, it comes to an end, and tells of lengths and amplitudes', () => {
  fc.assert(
    fc.property(frames, (parts) => {
      const file = parts.map(([version, rates, mode, rest]) =>
        concat(new Uint8Array([0xff, version, rates, mode]), rest),
      );
      check(concat(...file));
    }),
    { numRuns: 200 },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(song.length - 1), fc.nat(255)), { maxLength: 60 }), (changes) => {
      const mutant = song.slice();
      for (const [at, byte] of changes) mutant[at] = byte;
      check(mutant);
    }),
    { numRuns: 100 },
  );
});
