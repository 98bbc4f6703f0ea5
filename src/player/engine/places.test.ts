import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf, type Places, withPlace } from './places.ts';

test('a recording is taken up where it was left', () => {
  const places = withPlace([], 36, { elapsed: 61.234, total: 180 });
  expect(placeOf(places, 36)).toBe(61.2);
  expect(placeOf(places, 37)).toBe(0);
});

test.each([
  ['hardly begun', { elapsed: 4.9, total: 180 }],
  ['heard to its end', { elapsed: 176, total: 180 }],
  ['at its very end', { elapsed: 180, total: 180 }],
])('%s, it starts anew', (_, at) => {
  expect(withPlace([[36, 50]], 36, at)).toEqual([]);
});

test('without a known length every place counts', () => {
  expect(placeOf(withPlace([], 36, { elapsed: 3000, total: null }), 36)).toBe(3000);
});

test('however many are left, each is there once and the oldest go', () => {
  const left = fc.tuple(fc.nat(300), fc.integer({ min: 5, max: 175 }));
  fc.assert(
    fc.property(fc.array(left, { maxLength: 600 }), (all) => {
      let places: Places = [];
      for (const [id, elapsed] of all) places = withPlace(places, id, { elapsed, total: 180 });
      const ids = places.map(([id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual(200);
      expect(places[0]).toEqual(all.at(-1));
    }),
  );
});
