import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parseOne, parseRowOrRows, parseRows } from './envelope.ts';
import newToDoExample from './examples/newToDo.json' with { type: 'json' };
import toDoExample from './examples/toDo.json' with { type: 'json' };
import { messageSchema } from './message.ts';
import { newToDoSchema } from './newToDo.ts';
import { recordingSchema } from './recording.ts';
import { toDoSchema } from './toDo.ts';

const least = { id: 1, created_at: '2026-11-23T15:00:00Z' };

test('no custom answer breaks a row', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (answers) => {
      const plain = JSON.parse(JSON.stringify(answers)) as unknown;
      expect(parseRows(messageSchema, { data: [{ ...least, answers: plain }] }).setAside).toBe(0);
    }),
  );
});

test('answers keep the order of the script', () => {
  const answers = { name: 'a', callback: 'b', urgent: 'c', address: 'd' };
  const message = parseOne(messageSchema, { data: { ...least, answers } });
  expect(Object.keys(message.answers ?? {})).toEqual(['name', 'callback', 'urgent', 'address']);
});

test('null answers are none, unknown fields are kept', () => {
  const message = parseOne(messageSchema, { data: { ...least, answers: null, mood: { calm: true } } });
  expect(message.answers).toBeNull();
  expect(message.mood).toEqual({ calm: true });
});

test('numbers where the documentation shows text are read as text', () => {
  expect(parseOne(messageSchema, { data: { ...least, zip: 33_301 } }).zip).toBe('33301');
});

test('a bad row among good ones is set aside and counted', () => {
  const body = {
    data: [least, { ...least, id: 'x' }, { ...least, created_at: 'yesterday' }, null, { ...least, id: 2 }],
  };
  const { rows, setAside } = parseRows(messageSchema, body);
  expect(rows.map((row) => row.id)).toEqual([1, 2]);
  expect(setAside).toBe(3);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'x'],
  ['no data', {}],
  ['data that is no list', { data: {} }],
  ['a failure', { success: false, info: 'x', data: {} }],
  ['only rows that cannot be read', { data: [{ id: null }, 3] }],
])('%s is never an empty list', (_, body) => {
  expect(() => parseRows(messageSchema, body)).toThrow(v.ValiError);
  expect(() => parseRowOrRows(toDoSchema, body)).toThrow(v.ValiError);
});

test('a To Do without a schedule, or with a rule of another kind, is read', () => {
  const { to_do, schedule } = toDoExample.data;
  expect(parseOne(toDoSchema, { data: { to_do, schedule: null } }).schedule).toBeNull();
  expect(parseOne(toDoSchema, { data: { to_do } }).schedule).toBeNull();
  const strange = { ...schedule, rule: { rule_type: 'IceCube::LunarRule' }, times: null };
  expect(parseOne(toDoSchema, { data: { to_do, schedule: strange } }).schedule?.rule).toEqual(strange.rule);
});

test.each([
  ['ids as text', { phone_id: '5' }, { id: '76' }],
  ['a flag as a number', { is_sending: 0 }, {}],
  [
    'other texts',
    { instructions: {}, subject: [], sender_name: false, from_email: {}, account_number: [] },
    {},
  ],
  ['other times of a change', { updated_at: 'November 28' }, { updated_at: 1_732_814_892 }],
  ['a time that is none', {}, { times: [null] }],
])('a To Do with %s is read', (_what, fields, scheduled) => {
  const { to_do, schedule } = toDoExample.data;
  const odd = { to_do: { ...to_do, ...fields }, schedule: { ...schedule, ...scheduled } };
  expect(parseOne(toDoSchema, { data: odd }).to_do.id).toBe(157);
});

test.each([
  ['SMS', 'sms'],
  [' Email ', 'email'],
  ['Voice', 'Voice'],
  [null, null],
])('the delivery type %o is %o', (delivery_type, type) => {
  const { to_do, schedule } = toDoExample.data;
  const data = { to_do: { ...to_do, delivery_type }, schedule };
  expect(parseOne(toDoSchema, { data }).to_do.delivery_type).toBe(type);
});

test('a To Do whose next send cannot be read is not shown as one without', () => {
  const { to_do, schedule } = toDoExample.data;
  const odd = { to_do, schedule: { ...schedule, next_occurrence: 'soon' } };
  expect(() => parseOne(toDoSchema, { data: odd })).toThrow(v.ValiError);
});

test('a call without a CDR or with an empty link is read', () => {
  const { rows } = parseRows(recordingSchema, {
    data: [{ id: 5 }, { id: 6, recording: '', cdr: null, call_id: 0 }],
  });
  expect(rows.map(({ recording, cdr, call_id }) => ({ recording, cdr, call_id }))).toEqual([
    { recording: null, cdr: null, call_id: null },
    { recording: null, cdr: null, call_id: null },
  ]);
});

test.each([
  ['a time of another form', { times: ['21:00'] }, 'times are written as 9:00 AM'],
  ['no time', { times: [] }, 'times is empty'],
  ['the same time twice', { times: ['9:00 AM', '09:00 am'] }, 'times has the same time twice'],
  ['no day', { days: [] }, 'days is empty'],
  ['the same day twice', { days: ['Monday', 'Monday'] }, 'days has the same day twice'],
])('%s is not sent', (_, change, message) => {
  const result = v.safeParse(newToDoSchema, {
    ...newToDoExample,
    schedule: { ...newToDoExample.schedule, ...change },
  });
  expect(result.issues?.map((issue) => issue.message)).toContain(message);
});

test.each([{ day: ['Funday'] }, { interval: 0 }, { interval: 1.5 }, { frequency: 'daily' }, { extra: 1 }])(
  'a schedule with %o is not sent',
  (change) => {
    const schedule = { ...newToDoExample.schedule, ...change };
    expect(v.is(newToDoSchema, { ...newToDoExample, schedule })).toBe(false);
  },
);

test('an instant keeps its offset and one without an offset is refused', () => {
  const read = (created_at: string) => v.safeParse(messageSchema, { ...least, created_at }).output;
  expect(read('2026-11-23T10:00:00-05:00')).toMatchObject({ created_at: Date.parse('2026-11-23T15:00:00Z') });
  expect(v.is(messageSchema, { ...least, created_at: '2026-11-23T10:00:00' })).toBe(false);
  expect(v.is(messageSchema, { ...least, created_at: '2026-13-45T10:00:00Z' })).toBe(false);
});
