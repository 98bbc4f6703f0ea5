import { expect, test } from 'vitest';
import { spokenSeconds, waitWords } from './waits.ts';

test.each([
  [1, '1 second'],
  [2, '2 seconds'],
  [90, '90 seconds'],
  [91, '2 minutes'],
  [120, '2 minutes'],
  [121, '3 minutes'],
  [900, '15 minutes'],
])('%i seconds are %s', (seconds, words) => {
  expect(waitWords(seconds)).toBe(words);
});

test('a screen reader hears a minute’s countdown three times', () => {
  const heard = new Set<number>();
  for (let seconds = 60; seconds >= 1; seconds -= 1) heard.add(spokenSeconds(seconds));
  expect([...heard]).toEqual([60, 30, 10]);
});

test('what is heard is never less than what is left, until the last ten seconds', () => {
  const heard = Array.from({ length: 890 }, (_, index) => spokenSeconds(index + 11) - (index + 11));
  expect(Math.min(...heard)).toBe(0);
});
