import { expect, test } from 'vitest';
import { speedBeside } from './settings.ts';

test.each([
  [1, 1, 1.25],
  [1, -1, 0.75],
  [2, 1, 2.5],
  [3, 1, 3],
  [0.5, -1, 0.5],
] as const)('beside %s× in direction %s is %s×', (speed, direction, beside) => {
  expect(speedBeside(speed, direction)).toBe(beside);
});
