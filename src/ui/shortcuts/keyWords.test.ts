import { expect, test } from 'vitest';
import { keyWords } from './keyWords.ts';

test.each([
  ['j', [['J']]],
  ['g m', [['G'], ['M']]],
  ['Mod+k', [['Ctrl', 'K']]],
  ['Shift+ArrowDown', [['Shift', '↓']]],
  [' ', [['Space']]],
  ['Shift+ ', [['Shift', 'Space']]],
  ['?', [['?']]],
  ['+', [['+']]],
  ['Escape', [['Esc']]],
])('%o is written %o', (keys, words) => {
  expect(keyWords(keys, false)).toEqual(words);
});

test('a Mac has signs for what is held', () => {
  expect(keyWords('Mod+k', true)).toEqual([['⌘', 'K']]);
});
