import { expect, test } from 'vitest';
import { toNewToDo } from '#src/features/to-dos/builder/draft.ts';
import { exampleDraft } from '#src/features/to-dos/builder/exampleDraft.ts';
import { plannedSends, planWords } from './sendPlan.ts';

const { schedule } = toNewToDo(exampleDraft);
const planned = (start: string, change = {}) => ({
  schedule: { ...schedule, ...change },
  start: Date.parse(start),
  timeZone: 'America/New_York',
});
const sends = (start: string, asked: { count: number; from?: number; until?: number }, change = {}) =>
  plannedSends(planned(start, change), asked).map((send) => new Date(send).toISOString());

test('the API’s own example: made on a Thursday after nine, every other week, first sent on Saturday', () => {
  expect(sends('2024-11-28T17:28:12.723Z', { count: 2 }, { times: ['9:00 AM'] })).toEqual([
    '2024-11-30T14:00:00.000Z',
    '2024-12-10T14:00:00.000Z',
  ]);
});

test('each day at each time, in order, on the account’s clock across the change of clocks', () => {
  const change = { interval: 1, days: ['Saturday', 'Sunday'] };
  expect(sends('2026-10-31T04:00:00Z', { count: 4 }, change)).toEqual([
    '2026-10-31T13:00:00.000Z',
    '2026-10-31T21:30:00.000Z',
    '2026-11-01T14:00:00.000Z',
    '2026-11-01T22:30:00.000Z',
  ]);
});

test('of a stretch of time, its beginning counts and its end does not', () => {
  const from = Date.parse('2026-10-31T13:00:00Z');
  const until = Date.parse('2026-10-31T21:30:00Z');
  const change = { interval: 1, days: ['Saturday', 'Sunday'] };
  expect(sends('2026-10-30T04:00:00Z', { count: 9, from, until }, change)).toEqual([
    '2026-10-31T13:00:00.000Z',
  ]);
});

test('the plan is told in words', () => {
  expect(planWords(planned('2026-11-23T12:00:00Z'))).toBe(
    'Every 2 weeks on Tuesday, Thursday and Saturday at 9:00 AM and 5:30 PM',
  );
});
