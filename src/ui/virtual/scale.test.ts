import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementHeight, type Place, placeAfter, placeAt } from './scale.ts';

const VIEW = 800;
const MILLION_ROWS = 76_000_000;

test('a list that an element can be as tall as is scrolled as it is', () => {
  expect(elementHeight(7_600_000)).toBe(7_600_000);
  expect(placeAfter({ scrolled: 0, at: 0 }, 5_000_000, 7_600_000, VIEW)).toEqual({
    scrolled: 5_000_000,
    at: 5_000_000,
  });
});

test('no element is made taller than browsers can', () => {
  expect(elementHeight(MILLION_ROWS)).toBeLessThan(8_900_000);
});

test('the wheel moves a million rows as it moves ten', () => {
  const start = placeAt(30_000_000, MILLION_ROWS, VIEW);
  const after = placeAfter(start, start.scrolled + 120, MILLION_ROWS, VIEW);
  expect(after.at).toBeCloseTo(30_000_120, 3);
});

test('both ends are reached, by the handle and by the keys', () => {
  const middle = placeAt(30_000_000, MILLION_ROWS, VIEW);
  const end = elementHeight(MILLION_ROWS) - VIEW;
  expect(placeAfter(middle, end, MILLION_ROWS, VIEW).at).toBe(MILLION_ROWS - VIEW);
  expect(placeAfter(middle, 0, MILLION_ROWS, VIEW).at).toBe(0);
});

const contents = fc.integer({ min: 0, max: 100_000_000 });

test('wherever it is scrolled, what is shown lies in the list', () => {
  fc.assert(
    fc.property(contents, fc.array(fc.integer({ min: -3000, max: 10_000_000 })), (content, moves) => {
      let place: Place = { scrolled: 0, at: 0 };
      for (const scrolled of moves) {
        place = placeAfter(place, scrolled, content, VIEW);
        expect(place.at).toBeGreaterThanOrEqual(0);
        expect(place.at).toBeLessThanOrEqual(Math.max(0, content - VIEW));
      }
    }),
  );
});

test('a place that was asked for stays when the element tells of it', () => {
  fc.assert(
    fc.property(contents, fc.nat(100_000_000), (content, at) => {
      const place = placeAt(at, content, VIEW);
      expect(placeAfter(place, place.scrolled, content, VIEW).at).toBeCloseTo(place.at, 3);
    }),
  );
});
