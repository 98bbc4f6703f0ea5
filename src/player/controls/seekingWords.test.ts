import { expect, test } from 'vitest';
import type { Seeking } from '#src/player/playerState.ts';
import { seekingWords } from './seekingWords.ts';

test.each<[Seeking, RegExp]>([
  [{ is: 'arriving', share: null }, /once it is loaded\.$/],
  [{ is: 'arriving', share: 0.459 }, /once it is loaded \(45%\)\.$/],
  [{ is: 'never' }, /Download it/],
])('row 38: %j is said, with what to do', (seeking, words) => {
  expect(seekingWords(seeking)).toMatch(words);
});

test('where the place can be changed there is nothing to say', () => {
  expect(seekingWords({ is: 'free' })).toBeNull();
});
