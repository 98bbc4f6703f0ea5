import { expect, test } from 'vitest';
import { exampleCall } from '#src/features/recordings/exampleCall.ts';
import { callRows, callsOf, dayOver, totalTalk } from './callRows.ts';

const newYork = 'America/New_York';
const now = Date.parse('2026-11-23T15:00:00Z');

const recordings = [
  exampleCall({ id: 1, started_at: '2026-11-21T04:59:00Z' }),
  exampleCall({ id: 2, started_at: null, cdr: null }),
  exampleCall({ id: 3, started_at: '2026-11-21T05:01:00Z', cdr: { talk_sec: 60 } }),
  exampleCall({ id: 4, started_at: '2026-11-21T18:00:00Z', cdr: { talk_sec: null } }),
  exampleCall({ id: 5, started_at: '2026-10-01T18:00:00Z' }),
];
const ids = (range: 'last-30' | 'all') =>
  callsOf(recordings, range, now, newYork).map(({ recording }) => recording.id);

test('calls of the range, newest first, those of no known time last', () => {
  expect(ids('last-30')).toEqual([4, 3, 1]);
  expect(ids('all')).toEqual([4, 3, 1, 5, 2]);
});

test('each day of the account stands over its calls', () => {
  const lines = callRows(callsOf(recordings, 'all', now, newYork), newYork).map((row) =>
    row.is === 'day' ? `${row.date} (${row.calls})` : row.call.recording.id,
  );
  expect(lines).toEqual(['2026-11-21 (2)', 4, 3, '2026-11-20 (1)', 1, '2026-10-01 (1)', 5, 'null (1)', 2]);
});

test('no calls make no days', () => {
  expect(callRows([], newYork)).toEqual([]);
});

test('talk time in all is of the calls that tell theirs', () => {
  expect(totalTalk(callsOf(recordings, 'all', now, newYork))).toBe(60 + 6 + 6);
});

test('the day over each line is the last one before it', () => {
  const rows = callRows(callsOf(recordings, 'last-30', now, newYork), newYork);
  expect(rows.map((_, index) => dayOver(rows, index))).toEqual([0, 0, 0, 3, 3]);
  expect(dayOver(rows, 99)).toBe(3);
});
