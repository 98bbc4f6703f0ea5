import { expect, test } from 'vitest';
import { entriesOf } from '#src/features/to-dos/entry.ts';
import { exampleToDo } from '#src/features/to-dos/exampleToDo.ts';
import { found } from './search.ts';

const timeZone = 'America/New_York';
const entries = entriesOf(
  [
    exampleToDo({
      id: 1,
      contact: 'anna@example.com',
      message_text: 'Bring the X-ray, Thủy',
      subject: 'Reminder',
    }),
    exampleToDo(
      { id: 2, contact: '9548326297', account_number: 'W0411' },
      { rule: { rule_type: 'IceCube::WeeklyRule', validations: { day: [1, 2, 3, 4, 5] } } },
    ),
    exampleToDo({ id: 3, contact: '2125550133', from: '2125550100', message_text: null }, null),
  ],
  Date.parse('2026-11-23T20:00:00Z'),
  timeZone,
);

test.each([
  ['', [1, 2, 3]],
  ['  ', [1, 2, 3]],
  ['ANNA', [1]],
  ['bring x-ray', [1]],
  ['thuy', [1]],
  ['bring office', []],
  ['friday', [2]],
  ['every weekday', [2]],
  ['no schedule', [3]],
  ['(954) 832', [2]],
  ['+1 954-832-6297', [2]],
  ['754 283', [1, 2]],
  ['w0411', [2]],
  ['#3', [3]],
  ['reminder', [1]],
])('the search %o finds %o', (typed, ids) => {
  const shown = found(entries, typed, timeZone).map(({ id }) => id);
  expect(shown.toSorted((a, b) => a - b)).toEqual(ids);
});
