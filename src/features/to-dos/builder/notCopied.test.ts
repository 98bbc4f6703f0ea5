import { expect, test } from 'vitest';
import { exampleToDo } from '#src/features/to-dos/exampleToDo.ts';
import { notCopied } from './notCopied.ts';

const sentences = (fields: object, schedule: object | null = {}) =>
  notCopied(exampleToDo({ ...fields }, schedule && { ...schedule }), 'America/New_York');

test('of a To Do that the form can make, nothing is missing', () => {
  expect(sentences({})).toEqual([]);
  expect(sentences({ delivery_type: 'Email', subject: ' ', sender_name: null })).toEqual([]);
});

test.each([
  [{}, null, 'It has no schedule: choose the days and times yourself.'],
  [
    {},
    { rule: { rule_type: 'IceCube::MonthlyRule', validations: { day_of_month: [1] } }, times: ['9:00 AM'] },
    'This form cannot make its schedule: On the 1st of every month at 9:00 AM. Choose the days yourself.',
  ],
  [{}, { times: ['9:00 AM', 'noon'] }, 'Left out, because they cannot be read: noon.'],
  [{ delivery_type: 'voice' }, {}, 'How it is sent: voice. Choose SMS or email.'],
  [
    { subject: 'Hello', instructions: 'Ring twice', from_email: 'a@b.com' },
    {},
    'This form has no place for its subject, instructions and sender email.',
  ],
])('of %o and %o it says what is missing', (fields, schedule, sentence) => {
  expect(sentences(fields, schedule)).toEqual([sentence]);
});
