import { expect, test } from 'vitest';
import type { NewToDo } from '#src/v2/newToDo.ts';
import { clockChanges } from './clockChanges.ts';

const words = (change: Partial<NewToDo['schedule']>, timeZone = 'America/New_York') =>
  clockChanges({
    schedule: { frequency: 'weekly', times: ['9:00 AM'], days: ['Sunday'], interval: 1, ...change },
    start: Date.parse('2026-11-24T12:00:00Z'),
    timeZone,
  }).map((warning) => warning.words);

test('a time in the gap is sent an hour later', () => {
  expect(words({ times: ['2:30 AM', '9:00 AM'] })).toEqual([
    'On Mar 14, 2027 clocks skip 2:30 AM: it is sent at 3:30 AM that day.',
  ]);
});

test('a time in the overlap is sent twice', () => {
  expect(words({ times: ['1:30 AM'] })).toEqual([
    'On Nov 7, 2027 clocks show 1:30 AM twice: it is sent both times, an hour apart.',
  ]);
});

test('both, where the hours of both are chosen', () => {
  expect(words({ times: ['1:00 AM', '2:00 AM'] })).toHaveLength(2);
});

test.each<[string, Partial<NewToDo['schedule']>, string?]>([
  ['a time that every day has', { times: ['9:00 AM', '12:59 AM', '3:00 AM'] }],
  ['a day on which no clock is changed', { times: ['2:30 AM'], days: ['Monday', 'Saturday'] }],
  ['weeks in which no clock is changed', { times: ['2:30 AM'], interval: 3 }],
  ['a zone that never changes its clocks', { times: ['2:30 AM'] }, 'America/Phoenix'],
])('%s is no reason to warn', (_, change, timeZone) => {
  expect(words(change, timeZone)).toEqual([]);
});

test('a zone whose clocks change at midnight: the hour before it comes twice, the hour after it never', () => {
  const midnight = words(
    { times: ['12:30 AM', '11:30 PM'], days: ['Saturday', 'Sunday'] },
    'America/Santiago',
  );
  expect(midnight).toEqual([
    expect.stringContaining('show 11:30 PM twice'),
    expect.stringContaining('skip 12:30 AM: it is sent at 1:30 AM'),
  ]);
});
