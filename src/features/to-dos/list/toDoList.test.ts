import { expect, test } from 'vitest';
import { exampleToDo } from '#src/features/to-dos/exampleToDo.ts';
import { bySoonest, matching, nextSend } from './toDoList.ts';

const now = Date.parse('2026-11-23T20:00:00Z');

test.each([
  ['by its schedule', {}, {}, '2026-11-24T14:00:00.000Z'],
  ['by a schedule that is over', {}, { next_occurrence: null }, null],
  ['once, now', { run_at: '2026-11-23T20:00:00.000Z' }, null, '2026-11-23T20:00:00.000Z'],
  ['once, a second ago', { run_at: '2026-11-23T19:59:59.000Z' }, null, null],
  ['by nothing', {}, null, null],
])('the next send %s', (_what, fields, schedule, iso) => {
  expect(nextSend(exampleToDo(fields, schedule), now)).toBe(iso && Date.parse(iso));
});

test('the soonest comes first, those without a next send last, the newest of them first', () => {
  const toDos = [
    exampleToDo({ id: 1, created_at: '2026-01-01T00:00:00Z' }, null),
    exampleToDo({ id: 2 }, { next_occurrence: '2026-12-02T14:00:00Z' }),
    exampleToDo({ id: 3, created_at: null }, { next_occurrence: null }),
    exampleToDo({ id: 4, created_at: '2026-02-01T00:00:00Z' }, null),
    exampleToDo({ id: 5, run_at: '2026-11-24T00:00:00Z' }, null),
    exampleToDo({ id: 7 }, { next_occurrence: '2026-12-01T14:00:00Z' }),
    exampleToDo({ id: 6 }, { next_occurrence: '2026-12-01T14:00:00Z' }),
  ];
  expect(bySoonest(toDos, now).map(({ to_do: { id } }) => id)).toEqual([5, 6, 7, 2, 4, 1, 3]);
});

const anna = exampleToDo({ id: 1, contact: 'anna@mail.com', message_text: 'Bring your X-rays' });
const jose = exampleToDo({ id: 2, contact: '9548326297', message_text: 'Call the office' });
const words = ({ to_do: { id } }: typeof anna) => (id === 1 ? 'Every Monday' : 'Every 2 weeks on Friday');

test.each([
  ['', [1, 2]],
  ['  ', [1, 2]],
  ['ANNA', [1]],
  ['bring x-ray', [1]],
  ['bring office', []],
  ['friday', [2]],
  ['every', [1, 2]],
  ['(954) 832', [2]],
  ['+1 954-832-6297', [2]],
  ['754 283', [1, 2]],
  ['32', [2]],
])('the filter %o leaves %o', (filter, ids) => {
  expect(matching([anna, jose], filter, words).map(({ to_do: { id } }) => id)).toEqual(ids);
});
