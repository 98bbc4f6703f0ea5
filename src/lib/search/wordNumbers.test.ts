import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordNumbers } from './wordNumbers.ts';

const texts = fc.array(
  fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('a', 'b', 'é', '陳', ' ', '\n', '\t', '\u00A0', '\u2028', '\u3000') }),
  ),
);

function visited(numbers: WordNumbers, text: string): string[] {
  const words: string[] = [];
  numbers.visit(text, (word) => words.push(numbers.words[word] ?? ''));
  return words;
}

test('it meets the words of each text in their order, and each word has one number', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const numbers = new WordNumbers();
      const expected = all.map((text) => text.split(/\s+/).filter(Boolean));
      expect(all.map((text) => visited(numbers, text))).toEqual(expected);
      expect(numbers.words).toEqual([...new Set(expected.flat())]);
    }),
  );
});

test('many words, met again when there are more of them', () => {
  const numbers = new WordNumbers();
  const words = Array.from({ length: 20_000 }, (_, at) => `w${at}`);
  expect(visited(numbers, words.join(' '))).toEqual(words);
  expect(visited(numbers, words.join('\n'))).toEqual(words);
  expect(numbers.words.length).toBe(words.length);
});
