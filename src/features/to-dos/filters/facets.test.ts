import { expect, test } from 'vitest';
import { entriesOf } from '#src/features/to-dos/entry.ts';
import { exampleToDo } from '#src/features/to-dos/exampleToDo.ts';
import { type Choices, chosen, facetNames, facetsOf, readChoices, writeChoices } from './facets.ts';

const daily = { rule: { rule_type: 'IceCube::DailyRule' } };
const entries = entriesOf(
  [
    exampleToDo({ id: 1, delivery_type: 'sms', account_number: 'W0411' }, daily),
    exampleToDo({ id: 2, delivery_type: 'email', account_number: 'W0411' }, daily),
    exampleToDo({ id: 3, delivery_type: 'sms' }, {}),
    exampleToDo({ id: 4, delivery_type: 'voice' }, null),
  ],
  Date.parse('2026-11-23T20:00:00Z'),
  'America/New_York',
);
const ids = (choices: Choices) =>
  chosen(entries, choices)
    .map(({ id }) => id)
    .toSorted((a, b) => a - b);

test.each<[Choices, number[]]>([
  [{}, [1, 2, 3, 4]],
  [{ delivery: ['sms'] }, [1, 3]],
  [{ delivery: ['sms', 'voice'] }, [1, 3, 4]],
  [{ delivery: ['sms'], repeats: ['daily'] }, [1]],
  [{ account: ['W0411'] }, [1, 2]],
  [{ due: ['unplanned'] }, [4]],
  [{ due: ['today'] }, []],
])('%o leaves %o', (choices, left) => {
  expect(ids(choices)).toEqual(left);
});

test('counts are what choosing a value would show', () => {
  const choices: Choices = { repeats: ['daily'], delivery: ['sms', 'fax'] };
  const facets = facetsOf(entries, choices);
  expect(facets.map(({ key }) => key)).toEqual(['due', 'repeats', 'delivery']);
  for (const facet of facets) {
    for (const { value, count } of facet.choices)
      expect(count, `${facet.label} ${value}`).toBe(ids({ ...choices, [facet.key]: [value] }).length);
  }
  expect(facets.at(-1)?.choices.map(({ label, count }) => [label, count])).toEqual([
    ['Email', 1],
    ['fax', 0],
    ['SMS', 1],
    ['voice', 0],
  ]);
});

test('what does not tell To Dos apart is not offered, unless it is chosen', () => {
  const one = entries.filter(({ id }) => id === 1);
  expect(facetsOf(one, {})).toEqual([]);
  expect(facetsOf(one, { account: ['W0411'] }).map(({ label }) => label)).toEqual(['Account']);
});

test('choices go into an address and come back', () => {
  const choices: Choices = { due: ['today'], delivery: ['sms', 'email'] };
  const written = writeChoices(choices, new URLSearchParams('view=week&due=over'));
  expect(written.toString()).toBe('view=week&due=today&delivery=sms&delivery=email');
  expect(readChoices(written)).toEqual(choices);
  expect(writeChoices({}, written).toString()).toBe('view=week');
});

test('an address from anywhere is no burden', () => {
  const long = new URLSearchParams({ due: 'x'.repeat(65) });
  expect(readChoices(long)).toEqual({});
  const many = new URLSearchParams(Array.from({ length: 99 }, (_, index) => ['due', String(index % 90)]));
  expect(facetNames.map((name) => readChoices(many)[name]?.length ?? 0)).toEqual([32, 0, 0, 0]);
});
