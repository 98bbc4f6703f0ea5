import { expect, test } from 'vitest';
import { Random } from '#src/demo/random.ts';
import { scripts } from './scripts.ts';
import { expand } from './template.ts';

const filling = {
  at: Date.parse('2026-11-23T17:30:00Z'),
  words: { street: '1 Elm Street', receiver: 'Owen' },
};

function drawn(template: string): Set<string> {
  return new Set(Array.from({ length: 60 }, (_, index) => expand(template, new Random(index), filling)));
}

test('slots are filled with one of their alternatives, a number of their range, or a word', () => {
  expect([...drawn('{red|green}')].toSorted()).toEqual(['green', 'red']);
  expect([...drawn('{2-4}')].toSorted()).toEqual(['2', '3', '4']);
  expect([...drawn('for {receiver}')]).toEqual(['for Owen']);
  expect([...drawn('{|very }nice')].toSorted()).toEqual(['nice', 'very nice']);
  expect([...drawn('{soon|before {11-12}}')].toSorted()).toEqual(['before 11', 'before 12', 'soon']);
});

test('dates that are to come lie after the text, past ones before it', () => {
  for (const date of drawn('{date}')) expect(date).toMatch(/^(November|December|January) /);
  for (const date of drawn('{past}')) expect(Date.parse(`${date} 2026 UTC`)).toBeLessThan(filling.at);
});

test('a word that nobody knows is an error, not a gap', () => {
  expect(() => expand('{nobody}', new Random(1), filling)).toThrow('{nobody}');
});

test('every text of every script can be filled in', () => {
  for (const { questions, situations } of Object.values(scripts)) {
    const answers = situations.flatMap((situation) => Object.values(situation.answers ?? {}));
    const texts = [
      ...situations.map(({ content }) => content),
      ...answers,
      ...Object.values(questions).flat(),
    ];
    for (const text of texts.filter((each) => typeof each === 'string'))
      expect([...drawn(text)].join()).not.toMatch(/[{}|]/);
  }
});
