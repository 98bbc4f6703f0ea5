import { expect, test } from 'vitest';
import type { Seeking } from '#src/player/playerState.ts';
import { seekingWords, shareWords } from './seekingWords.ts';

test.each<[Seeking, RegExp]>([
  [{ is: 'arriving', share: null }, /once it is loaded\.$/],
  [{ is: 'never' }, /Download it/],
])('row 38: %j is said, with what to do', (seeking, words) => {
  expect(seekingWords(seeking)).toMatch(words);
});

test('what is said aloud stays the same while more is loaded', () => {
  expect(seekingWords({ is: 'arriving', share: 0.459 })).toBe(seekingWords({ is: 'arriving', share: null }));
});

test.each<[Seeking, string | null]>([
  [{ is: 'arriving', share: 0.459 }, '45% is loaded.'],
  [{ is: 'arriving', share: null }, null],
  [{ is: 'free' }, null],
])('of %j is loaded: %s', (seeking, words) => {
  expect(shareWords(seeking)).toBe(words);
});

test('where the place can be changed there is nothing to say', () => {
  expect(seekingWords({ is: 'free' })).toBeNull();
});
