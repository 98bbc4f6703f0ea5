import * as v from 'valibot';
import { expect, test } from 'vitest';
import { recordingSchema } from '#src/v2/recording.ts';
import { callsOfNumbers } from './callsOfNumbers.ts';

const call = (id: number, fields: Record<string, unknown>) =>
  v.parse(recordingSchema, { id, call_id: id, recording: '/recordings/x', ...fields });
const calls = [
  call(1, { from: '9548326297', started_at: '2026-11-01T10:00:00Z' }),
  call(2, { from: '+1 (954) 832-6297', started_at: '2026-11-03T10:00:00Z' }),
  call(3, { from: 'anonymous', cdr: { callerid: '19548326297' }, started_at: '2026-11-02T10:00:00Z' }),
  call(4, { from: '5617819977', started_at: '2026-11-04T10:00:00Z' }),
  call(5, { from: '', started_at: null }),
  call(6, { from: '101' }),
  call(7, { from: '+6561234567' }),
];
const found = (numbers: string[], shown: number | null) =>
  callsOfNumbers(calls, numbers, shown).map(({ id }) => id);

test('calls of a number are found however it is written, newest first', () => {
  expect(found(['(954) 832-6297'], null)).toEqual([2, 3, 1]);
});

test('the call that is shown already is not listed again', () => {
  expect(found(['9548326297', '5617819977'], 2)).toEqual([4, 3, 1]);
});

test('a number of another country is not the American one of the same digits', () => {
  expect(found(['+65 6123 4567'], null)).toEqual([7]);
  expect(found(['(656) 123-4567'], null)).toEqual([]);
});

test.each([[['anonymous']], [['101']], [['']], [[]]])('%j is no number to find calls by', (numbers) => {
  expect(found(numbers, null)).toEqual([]);
});
