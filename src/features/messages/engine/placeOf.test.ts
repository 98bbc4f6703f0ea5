import { expect, test } from 'vitest';
import { placeOf } from './placeOf.ts';

test('a place in the list', () => {
  const ids = Float64Array.of(9, 5, 2);
  expect(placeOf(ids, 9)).toEqual({ position: 1, total: 3, before: null, after: 5 });
  expect(placeOf(ids, 5)).toEqual({ position: 2, total: 3, before: 9, after: 2 });
  expect(placeOf(ids, 2)).toEqual({ position: 3, total: 3, before: 5, after: null });
  expect(placeOf(ids, 7)).toBeNull();
});
