import { expect, test } from 'vitest';
import { mayStartSwipe, readSwipe, sidewaysWay } from './readSwipe.ts';

const start = { x: 200, y: 400, at: 0 };

test.each([
  ['a flick to the left', { x: 140, y: 405, at: 150 }, 'left'],
  ['a flick to the right', { x: 260, y: 395, at: 150 }, 'right'],
  ['a twitch', { x: 180, y: 400, at: 60 }, null],
  ['a slow drag that stops early', { x: 140, y: 400, at: 900 }, null],
  ['a slow drag far enough', { x: 70, y: 410, at: 900 }, 'left'],
  ['a scroll', { x: 195, y: 100, at: 200 }, null],
  ['a scroll that strays', { x: 100, y: 300, at: 200 }, null],
  ['a tap', { x: 200, y: 400, at: 80 }, null],
])('%s', (_name, end, expected) => {
  expect(readSwipe(start, end, 390)).toBe(expected);
});

test.each([
  [10, false],
  [200, true],
  [385, false],
])('a touch that begins at %i of 390 is a swipe: %s', (x, expected) => {
  expect(mayStartSwipe({ ...start, x }, 390)).toBe(expected);
});

test('what moves sideways follows the finger, what scrolls does not', () => {
  expect(sidewaysWay(start, { x: 150, y: 410, at: 50 })).toBe(-50);
  expect(sidewaysWay(start, { x: 150, y: 360, at: 50 })).toBe(0);
});
