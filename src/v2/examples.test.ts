import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parseOne, parseRowOrRows, parseRows } from './envelope.ts';
import failureExample from './examples/failure.json' with { type: 'json' };
import messageExample from './examples/message.json' with { type: 'json' };
import newToDoExample from './examples/newToDo.json' with { type: 'json' };
import recordingsExample from './examples/recordings.json' with { type: 'json' };
import toDoExample from './examples/toDo.json' with { type: 'json' };
import { failureSchema, isTokenRejection } from './failure.ts';
import { messageSchema } from './message.ts';
import { newToDoSchema } from './newToDo.ts';
import { recordingSchema } from './recording.ts';
import { toDoSchema } from './toDo.ts';

// examples/ holds the examples of the API's documentation, word for word.

test('a message', () => {
  const message = parseOne(messageSchema, messageExample);
  expect(Object.keys(message).toSorted()).toEqual(Object.keys(messageExample.data).toSorted());
  expect(message).toMatchObject({
    id: 939,
    caller_id: '9548326297',
    created_at: Date.parse('2025-01-21T22:08:20.671Z'),
    next_escalation_at: Date.parse('2025-01-21T22:09:20.783Z'),
    pickup_date: null,
    call_id: null,
    is_emergency: false,
  });
  expect(Object.keys(message.answers ?? {})).toEqual(Object.keys(messageExample.data.answers));
});

test("a message as a list's summary, with nothing but what identifies it", () => {
  const { rows } = parseRows(messageSchema, { data: [{ id: 1, created_at: '2025-01-21T22:08:20Z' }] });
  expect(rows[0]).toMatchObject({ id: 1, content: null, answers: null, read: null, call_id: null });
});

test('a To Do, created', () => {
  const { to_do, schedule } = parseOne(toDoSchema, toDoExample);
  expect(to_do).toMatchObject({ id: 157, contact: 'jose@kauneonga.com', from: '7542838007', run_at: null });
  expect(schedule).toMatchObject({
    rule: toDoExample.data.schedule.rule,
    times: ['9:00 AM'],
    next_occurrence: Date.parse('2024-11-30T14:00:00.000Z'),
    previous_occurrence: null,
  });
});

test('the list of To Dos, which may be one pair or several', () => {
  expect(parseRowOrRows(toDoSchema, toDoExample).rows).toHaveLength(1);
  expect(parseRowOrRows(toDoSchema, { data: [toDoExample.data, toDoExample.data] }).rows).toHaveLength(2);
  expect(parseRowOrRows(toDoSchema, { data: [] })).toEqual({ rows: [], setAside: 0 });
});

test('what creates a To Do', () => {
  expect(v.parse(newToDoSchema, newToDoExample)).toEqual(newToDoExample);
});

test('recordings with their CDR', () => {
  const { rows, setAside } = parseRows(recordingSchema, recordingsExample);
  expect(setAside).toBe(0);
  expect(rows[0]).toMatchObject({
    id: 36,
    call_id: 266_805,
    recording: 'https://yourdomain.com/recording.mp3',
    cdr: { connection_sec: 18, wait_sec: 11, talk_sec: 6, skill_id: '1', who_hung_up: 'agent' },
  });
});

test('the failure of a bad token', () => {
  expect(v.parse(failureSchema, failureExample)).toMatchObject({ info: 'Invalid token' });
  expect(isTokenRejection(404, failureExample)).toBe(true);
  expect(isTokenRejection(404, { success: false, info: 'Record not found', data: {} })).toBe(false);
  expect(isTokenRejection(404, '<html>')).toBe(false);
  expect(isTokenRejection(500, failureExample)).toBe(false);
});
