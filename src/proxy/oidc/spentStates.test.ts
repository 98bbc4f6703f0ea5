import { expect, test } from 'vitest';
import { createSpentStates } from './spentStates.ts';

test('oidc: a state is spent once', () => {
  const states = createSpentStates(() => 0);
  expect(states.spend('a', 10)).toBe(true);
  expect(states.spend('b', 10)).toBe(true);
  expect(states.spend('a', 10)).toBe(false);
});

test('oidc: what has expired anyway is forgotten, and never more than ten thousand are kept', () => {
  let now = 0;
  const states = createSpentStates(() => now);
  states.spend('a', 10);
  now = 10;
  states.spend('b', 20);
  expect(states.spend('a', 20)).toBe(true);
  for (let count = 0; count < 9_998; count += 1) states.spend(`filler ${count}`, 20);
  expect(states.spend('b', 20)).toBe(false);
  states.spend('one too many', 20);
  expect(states.spend('b', 20)).toBe(true);
});
