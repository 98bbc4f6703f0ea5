import { expect, test } from 'vitest';
import { toNewToDo } from '#src/features/to-dos/builder/draft.ts';
import { exampleDraft } from '#src/features/to-dos/builder/exampleDraft.ts';
import { exampleToDo } from '#src/features/to-dos/exampleToDo.ts';
import { findLike } from './findLike.ts';

const newToDo = toNewToDo(exampleDraft);
const weekly = (day: number[], interval = 2) => ({
  rule: { rule_type: 'IceCube::WeeklyRule', interval, validations: { day } },
});

test.each([
  ['as the service answers, in national format', {}, {}],
  ['with the numbers as they were sent', { contact: '+19548326297', from: '+17542838007' }, {}],
  ['with the days in another order', {}, weekly([6, 4, 2])],
  ['with the times written otherwise', {}, { times: ['5:30PM', '09:00 am'] }],
  ['with spaces around the text', { message_text: ' Bring your  papers\r\n' }, {}],
  ['without a sender', { from: null }, {}],
  ['without a schedule', {}, null],
  ['with times that nobody can read', {}, { times: ['9 o’clock', '5:30 PM'] }],
  ['with a rule that has the times in it', {}, { rule: { rule_type: 'IceCube::LunarRule' }, times: null }],
  ['with the type in capitals', { delivery_type: 'SMS' }, {}],
  ['with a rule of another kind', {}, { rule: { rule_type: 'IceCube::MonthlyRule' } }],
])('a To Do %s is just like it', (_what, fields, schedule) => {
  const toDo = exampleToDo(fields, schedule);
  expect(findLike([toDo], newToDo, new Set())).toBe(toDo);
});

test.each([
  ['for somebody else', { contact: '9548326298' }, {}],
  ['for nobody', { contact: null }, {}],
  ['from another number', { from: '7542838008' }, {}],
  ['with another text', { message_text: 'Bring your paper' }, {}],
  ['by email', { delivery_type: 'email' }, {}],
  ['on another day', {}, weekly([2, 4])],
  ['in other weeks', {}, weekly([2, 4, 6], 1)],
  ['at another time', {}, { times: ['9:00 AM', '5:31 PM'] }],
  ['at one time fewer', {}, { times: ['9:00 AM'] }],
  ['without times', {}, { times: null }],
])('a To Do %s is not', (_what, fields, schedule) => {
  expect(findLike([exampleToDo(fields, schedule)], newToDo, new Set())).toBeNull();
});

test('of several the newest is taken, and none that was there before', () => {
  const toDos = [156, 158, 157].map((id) => exampleToDo({ id }));
  expect(findLike(toDos, newToDo, new Set())?.to_do.id).toBe(158);
  expect(findLike(toDos, newToDo, new Set([158]))?.to_do.id).toBe(157);
  expect(findLike(toDos, newToDo, new Set([156, 157, 158]))).toBeNull();
});

test('email addresses are compared without regard to capitals', () => {
  const byEmail = { ...newToDo, delivery_type: 'email' as const, contact: 'Ana@mail.com' };
  expect(
    findLike([exampleToDo({ delivery_type: 'email', contact: 'ana@mail.com' })], byEmail, new Set()),
  ).not.toBeNull();
});
