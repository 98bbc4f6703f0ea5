import { expect, test } from 'vitest';
import { exampleToDo } from '#src/features/to-dos/exampleToDo.ts';
import { restOf } from './restOf.ts';

test('what the page shows nowhere else is kept, unknown fields too, as text', () => {
  const { to_do: toDo } = exampleToDo({
    phone_id: 5,
    tags: ['a', { b: 1 }],
    retries: 0,
    lang: 'es',
    note: '',
    on: null,
  });
  expect(restOf(toDo)).toEqual([
    ['phone_id', '5'],
    ['tags', '["a",{"b":1}]'],
    ['retries', '0'],
    ['lang', 'es'],
  ]);
});
