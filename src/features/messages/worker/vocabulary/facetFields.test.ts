import { expect, test } from 'vitest';
import { ANY, NONE } from '#src/features/messages/view.ts';
import { answerKey, facetWords } from './facetFields.ts';

const objectNames = Object.getOwnPropertyNames(Object.prototype);
const lettersOf = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, '');

test.each(objectNames)('%s as an answer, or as the name of a question, is a word as any other', (word) => {
  const { label, labelOf } = facetWords(answerKey('pet'));
  expect([label, labelOf(word), labelOf(NONE), labelOf(ANY)]).toEqual([
    'Pet',
    word,
    'Not answered',
    'Answered',
  ]);
  expect(facetWords('to-do').labelOf(word)).toBe(`To Do ${word}`);
  for (const key of ['status', 'receiver', 'disposition'] as const)
    expect(lettersOf(facetWords(key).labelOf(word))).toBe(lettersOf(word));
  expect(lettersOf(facetWords(answerKey(word)).label)).toBe(lettersOf(word));
});
