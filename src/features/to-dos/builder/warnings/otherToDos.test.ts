import { expect, test } from 'vitest';
import { toNewToDo } from '#src/features/to-dos/builder/draft.ts';
import { exampleDraft } from '#src/features/to-dos/builder/exampleDraft.ts';
import { exampleToDo } from '#src/features/to-dos/exampleToDo.ts';
import { closeToDos, twinToDo } from './otherToDos.ts';

const newToDo = toNewToDo(exampleDraft);
const daily = (id: number, time: string, next: string, fields = {}) =>
  exampleToDo(
    { id, ...fields },
    {
      rule: { rule_type: 'IceCube::DailyRule' },
      times: [time],
      next_occurrence: next,
      created_at: '2026-11-20T12:00:00Z',
    },
  );
const planned = {
  schedule: newToDo.schedule,
  start: Date.parse('2026-11-23T17:00:00-05:00'),
  timeZone: 'America/New_York',
};
const close = (...toDos: ReturnType<typeof daily>[]) => closeToDos(planned, newToDo.contact, toDos);
const twins = (...toDos: ReturnType<typeof daily>[]) => twinToDo(newToDo, toDos, planned.start);

test('one just like it is named', () => {
  expect(twins(exampleToDo({ message_text: 'Other' }), exampleToDo({ id: 12 }))).toMatchObject([
    { toDoId: 12, words: expect.stringContaining('To Do 12 is exactly the same') },
  ]);
  expect(twins(exampleToDo({ message_text: 'Other' }))).toEqual([]);
  const finished = { next_occurrence: null, previous_occurrence: '2026-11-20T14:00:00Z' };
  expect(twins(exampleToDo({}, finished)), 'sent no more').toEqual([]);
  expect(twins(exampleToDo({}, { next_occurrence: null })), 'about to be planned').toHaveLength(1);
});

test('another To Do to this contact, a few minutes off, is named with the first time of it', () => {
  expect(close(daily(31, '9:05 AM', '2026-11-24T14:05:00Z'))).toEqual([
    {
      about: 'plan',
      toDoId: 31,
      words: 'To Do 31 also sends to this contact, 5 minutes apart: tomorrow, 9:05 AM.',
    },
  ]);
  expect(close(daily(31, '5:30 PM', '2026-11-23T22:30:00Z'))[0]?.words).toContain(
    'at the same time: tomorrow',
  );
});

test.each([
  ['to another contact', daily(31, '9:05 AM', '2026-11-24T14:05:00Z', { contact: '3055550142' })],
  ['well before and after', daily(31, '12:00 PM', '2026-11-24T17:00:00Z')],
  ['16 minutes off', daily(31, '9:16 AM', '2026-11-24T14:16:00Z')],
  ['that is finished', exampleToDo({}, { next_occurrence: null })],
  ['without a schedule', exampleToDo({}, null)],
])('one %s is no reason to warn', (_, toDo) => {
  expect(close(toDo)).toEqual([]);
});

test('one every other week, in the weeks between, is no reason to warn', () => {
  const between = exampleToDo(
    {},
    { times: ['9:00 AM'], next_occurrence: '2026-12-01T14:00:00Z', created_at: '2026-11-16T12:00:00Z' },
  );
  expect(close(between)).toEqual([]);
});

test('of many, three are named', () => {
  const many = [1, 2, 3, 4, 5].map((id) => daily(id, '9:00 AM', '2026-11-24T14:00:00Z'));
  expect(close(...many)).toHaveLength(4);
  expect(close(...many).at(-1)?.words).toBe('More To Dos send to this contact at nearly the same time.');
});
