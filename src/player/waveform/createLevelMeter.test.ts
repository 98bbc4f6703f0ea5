import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLevelMeter } from './createLevelMeter.ts';

test('a level is the root of the amplitude in a twentieth of a second', () => {
  const meter = createLevelMeter();
  for (const amplitude of [1, 0.25, 0.04, 0, 7]) meter.add(amplitude, 0.05);
  expect([...meter.values()]).toEqual([255, 128, 51, 0, 255]);
});

test('sound that is longer than a level is in several, and one of several sounds is between them', () => {
  const meter = createLevelMeter();
  meter.add(1, 0.12);
  meter.add(0, 0.1);
  expect([...meter.values()].slice(0, 2)).toEqual([255, 255]);
  const mixed = meter.values()[2] ?? 0;
  expect(mixed).toBeGreaterThan(128);
  expect(mixed).toBeLessThan(220);
  expect(meter.values()[3]).toBe(0);
});

test('what was read stays as it is', () => {
  const meter = createLevelMeter();
  meter.add(0.5, 1);
  const before = meter.values();
  const copy = [...before];
  meter.add(1, 90);
  expect([...before]).toEqual(copy);
});

test('an hour of any stretches is an hour of levels', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.1, noNaN: true }), (seconds) => {
      const meter = createLevelMeter();
      const stretches = Math.round(3600 / seconds / 100);
      for (let index = 0; index < stretches; index += 1) meter.add(0.3, seconds);
      expect(Math.abs(meter.values().length - stretches * seconds * 20)).toBeLessThan(1.001);
    }),
  );
});
