import { expect, test } from 'vitest';
import { characterName, sizeWords } from './sizeWords.ts';
import { smsParts } from './smsParts.ts';

test.each([
  ['', '0 of 160 characters, 1 SMS'],
  ['a€', '3 of 160 characters, 1 SMS'],
  ['’', '1 of 70 characters, 1 SMS'],
  ['a'.repeat(200), '2 SMS, 47 of 153 characters in the last'],
])('%# the size of a text in words', (text, words) => {
  expect(sizeWords(smsParts(text))).toBe(words);
});

test.each([
  ['’', '’'],
  ['😀', '😀'],
  ['\u200b', 'U+200B'],
  ['\u00a0', 'U+00A0'],
])('%j is named %s', (character, name) => {
  expect(characterName(character)).toBe(name);
});
