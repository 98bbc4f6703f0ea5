import { expect, test } from 'vitest';
import { endsSoon, sessionPhase } from './sessionPhase.ts';

const asked = 1_000_000;
const day = { endsAt: asked + 8 * 3_600_000 };
const at = (seconds: number, idleSeconds: number | null = 900, endsAt: number | null = day.endsAt) =>
  sessionPhase({ idleSeconds, endsAt }, asked, asked + seconds * 1000);

test.each([
  [0, 'fine'],
  [839, 'fine'],
  [840, 'ask'],
  [899, 'ask'],
  [900, 'over'],
  [90_000, 'over'],
] as const)('%i seconds after an answer of 900 it is %s', (seconds, phase) => {
  expect(at(seconds)).toBe(phase);
});

test.each([
  [0, 60, 'warn'],
  [59, 60, 'warn'],
  [60, 60, 'over'],
  [0, 62, 'warn'],
  [0, 63, 'fine'],
  [0, 1, 'warn'],
  [1, 1, 'over'],
] as const)('%i seconds after an answer of %i it is %s', (seconds, idle, phase) => {
  expect(at(seconds, idle)).toBe(phase);
});

test('without sign-in nothing ever ends', () => {
  expect(at(1e9, null, null)).toBe('fine');
});

test('nobody is asked to stay where staying is not possible any more', () => {
  const endsAt = asked + 50_000;
  expect(at(0, 50, endsAt)).toBe('fine');
  expect(at(49, 50, endsAt)).toBe('fine');
  expect(at(50, 50, endsAt)).toBe('over');
  expect(at(50, 900, endsAt)).toBe('over');
});

test('idle time that runs out well before the day does is warned of', () => {
  expect(at(0, 50, asked + 60_000)).toBe('warn');
});

test('the last five minutes of the day are told', () => {
  const endsAt = asked + 300_000;
  expect(endsSoon(endsAt, asked - 1)).toBe(false);
  expect(endsSoon(endsAt, asked)).toBe(true);
  expect(endsSoon(null, asked)).toBe(false);
});
