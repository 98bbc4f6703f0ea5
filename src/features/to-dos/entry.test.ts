import { expect, test } from 'vitest';
import { entriesOf } from './entry.ts';
import { exampleToDo } from './exampleToDo.ts';

const now = Date.parse('2026-11-23T20:00:00Z');

test('the soonest comes first, those without a next send last, the newest of them first', () => {
  const toDos = [
    exampleToDo({ id: 1, created_at: '2026-01-01T00:00:00Z' }, null),
    exampleToDo({ id: 2 }, { next_occurrence: '2026-12-02T14:00:00Z' }),
    exampleToDo({ id: 3, created_at: null }, { next_occurrence: null }),
    exampleToDo({ id: 5 }, { next_occurrence: '2026-11-24T14:00:00Z' }),
    exampleToDo({ id: 4 }, { next_occurrence: '2026-11-24T14:00:00Z' }),
    exampleToDo({ id: 6, created_at: '2026-02-01T00:00:00Z' }, null),
  ];
  expect(entriesOf(toDos, now, 'America/New_York').map(({ id }) => id)).toEqual([4, 5, 2, 6, 1, 3]);
  expect(
    toDos.map((toDo) => toDo.to_do.id),
    'what was given stays as it was',
  ).toEqual([1, 2, 3, 5, 4, 6]);
});

test('an account number that is blank is none', () => {
  const accounts = entriesOf(
    [exampleToDo({ account_number: ' W0411 ' }), exampleToDo({ account_number: ' ' }), exampleToDo({})],
    now,
    'America/New_York',
  );
  expect(accounts.map(({ account }) => account)).toEqual(['W0411', null, null]);
});
