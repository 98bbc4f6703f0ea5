import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLevelMeter } from './createLevelMeter.ts';

test('a level is the largest amplitude of a twentieth of a second, on any channel', () => {
  const meter = createLevelMeter();
  const left = new Float32Array(8000).fill(0.04);
  const right = new Float32Array(8000);
  left[399] = -1;
  right[400] = 0.25;
  meter.add([left, right], 8000);
  expect([...meter.values()].slice(0, 3)).toEqual([255, 128, 51]);
  expect(meter.values()).toHaveLength(20);
});

test('silence takes its time', () => {
  const meter = createLevelMeter();
  meter.addSilence(0.12);
  meter.add([new Float32Array(800).fill(1)], 8000);
  expect([...meter.values()]).toEqual([0, 0, 255, 255]);
});

test('what was read stays as it is', () => {
  const meter = createLevelMeter();
  meter.add([new Float32Array(8000).fill(0.5)], 8000);
  const before = meter.values();
  const copy = [...before];
  meter.add([new Float32Array(8000 * 90).fill(1)], 8000);
  expect([...before]).toEqual(copy);
});

test('sound in any stretches is measured as in one', () => {
  const sound = fc.float32Array({ min: -1, max: 1, noNaN: true, maxLength: 4000 });
  const cuts = fc.array(fc.nat(4000), { maxLength: 8 });
  fc.assert(
    fc.property(sound, cuts, fc.integer({ min: 3000, max: 48_000 }), (samples, places, rate) => {
      const [whole, pieces] = [createLevelMeter(), createLevelMeter()];
      whole.add([samples], rate);
      let from = 0;
      for (const to of [...places.toSorted((a, b) => a - b), samples.length]) {
        pieces.add([samples.subarray(from, to)], rate);
        from = Math.max(from, to);
      }
      expect(pieces.values().length).toBe(whole.values().length);
      expect(Math.max(0, ...pieces.values())).toBe(Math.max(0, ...whole.values()));
      expect(Math.abs(whole.values().length - (samples.length / rate) * 20)).toBeLessThan(2);
    }),
  );
});
