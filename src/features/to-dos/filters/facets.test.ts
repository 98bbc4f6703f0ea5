import { expect, test } from 'vitest';
import { entriesOf } from '#src/features/to-dos/entry.ts';
import { exampleToDo } from '#src/features/to-dos/exampleToDo.ts';
import { type Choices, chosen, countsOf, isAnyChosen, readChoices, writeChoices } from './facets.ts';

const none: Choices = { due: [], repeats: [], delivery: [], account: [] };
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
const ids = (choices: Partial<Choices>) =>
  chosen(entries, { ...none, ...choices })
    .map(({ id }) => id)
    .toSorted((a, b) => a - b);

test.each<[Partial<Choices>, number[]]>([
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
  const choices = { ...none, repeats: ['daily'], delivery: ['sms', 'fax'] };
  for (const facet of ['due', 'repeats', 'delivery', 'account'] as const) {
    for (const [value, count] of countsOf(entries, facet, choices))
      expect(count, `${facet} ${value}`).toBe(ids({ ...choices, [facet]: [value] }).length);
  }
  expect(Object.fromEntries(countsOf(entries, 'delivery', choices))).toEqual({
    sms: 1,
    email: 1,
    voice: 0,
    fax: 0,
  });
});

test('choices go into an address and come back', () => {
  const choices = { ...none, delivery: ['sms', 'email'], due: ['today'] };
  const written = writeChoices(choices, new URLSearchParams('view=week&due=over'));
  expect(written.toString()).toBe('view=week&due=today&delivery=sms&delivery=email');
  expect(readChoices(written)).toEqual(choices);
  expect(isAnyChosen(choices)).toBe(true);
  expect(isAnyChosen(readChoices(writeChoices(none, written)))).toBe(false);
});

test('an address from anywhere is no burden', () => {
  const long = new URLSearchParams({ due: 'x'.repeat(65) });
  expect(readChoices(long)).toEqual(none);
  const many = new URLSearchParams(Array.from({ length: 99 }, (_, index) => ['due', String(index % 90)]));
  expect(readChoices(many).due).toHaveLength(32);
});
