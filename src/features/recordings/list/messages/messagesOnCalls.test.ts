import { expect, test } from 'vitest';
import { exampleCall } from '#src/features/recordings/exampleCall.ts';
import { callsOf } from '#src/features/recordings/list/calls/call.ts';
import { parseCivilDate } from '#src/lib/time/civilDate.ts';
import { invariant } from '#src/lib/invariant.ts';
import { datesToAsk, type MessagesOfDays, messagesOnCalls, monthsToAsk } from './messagesOnCalls.ts';

function range(from: string, to: string) {
  const [first, last] = [parseCivilDate(from), parseCivilDate(to)];
  invariant(first && last, 'the test names days');
  return { from: first, to: last };
}

const november = range('2026-11-01', '2026-11-23');
const october = range('2026-10-25', '2026-10-31');

function said(known: MessagesOfDays[], call: Record<string, unknown>) {
  return callsOf([exampleCall(call)]).map(messagesOnCalls(known, 'America/New_York'))[0];
}

test('months are asked for one by one, the newest first, a day wider on both sides', () => {
  expect(monthsToAsk(range('2026-09-25', '2026-11-23'))).toEqual([
    november,
    range('2026-10-01', '2026-10-31'),
    range('2026-09-25', '2026-09-30'),
  ]);
  expect(datesToAsk(november)).toEqual(range('2026-10-31', '2026-11-24'));
});

test('a call has a message, has none, or nobody knows', () => {
  const known = [
    { days: november, calls: [7] },
    { days: october, calls: null },
  ];
  const [inNovember, inOctober] = ['2026-11-12T15:00:00Z', '2026-10-26T15:00:00Z'];
  expect(said(known, { call_id: 7, started_at: inNovember })).toBe('taken');
  expect(said(known, { call_id: 8, started_at: inNovember })).toBe('none');
  expect(said(known, { call_id: 8, started_at: inOctober })).toBe('unknown');
  expect(said([], { call_id: 8, started_at: inNovember })).toBe('unknown');
});

test('the last minute of a month in the account’s zone is still of that month', () => {
  const known = [{ days: october, calls: [] }];
  expect(said(known, { started_at: '2026-11-01T03:59:00Z' })).toBe('none');
  expect(said(known, { started_at: '2026-11-01T04:00:00Z' })).toBe('unknown');
});

test('a message that was saved after midnight counts for its call', () => {
  expect(said([{ days: november, calls: [7] }], { call_id: 7, started_at: '2026-10-31T15:00:00Z' })).toBe(
    'taken',
  );
});

test('of a call without an id or a time nobody knows', () => {
  const known = [{ days: november, calls: [7] }];
  expect(said(known, { call_id: null, started_at: '2026-11-12T15:00:00Z' })).toBe('unknown');
  expect(said(known, { call_id: 8, started_at: null, cdr: null })).toBe('unknown');
});
