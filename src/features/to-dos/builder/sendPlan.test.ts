import { expect, test } from 'vitest';
import { toNewToDo } from './draft.ts';
import { exampleDraft } from './exampleDraft.ts';
import { sendPlan } from './sendPlan.ts';

const { schedule } = toNewToDo(exampleDraft);
const zone = 'America/New_York';
const plan = (start: string, count: number, change = {}) =>
  sendPlan({ ...schedule, ...change }, Date.parse(start), zone, count).sends.map((send) =>
    new Date(send).toISOString(),
  );

test('the API’s own example: made on a Thursday after nine, every other week, first sent on Saturday', () => {
  expect(plan('2024-11-28T17:28:12.723Z', 2, { times: ['9:00 AM'] })).toEqual([
    '2024-11-30T14:00:00.000Z',
    '2024-12-10T14:00:00.000Z',
  ]);
});

test('each day at each time, in order, on the account’s clock across the change of clocks', () => {
  expect(plan('2026-10-31T04:00:00Z', 4, { interval: 1, days: ['Saturday', 'Sunday'] })).toEqual([
    '2026-10-31T13:00:00.000Z',
    '2026-10-31T21:30:00.000Z',
    '2026-11-01T14:00:00.000Z',
    '2026-11-01T22:30:00.000Z',
  ]);
});

test('the plan is told in words', () => {
  const { words } = sendPlan(schedule, Date.parse('2026-11-23T12:00:00Z'), zone, 1);
  expect(words).toBe('Every 2 weeks on Tuesday, Thursday and Saturday at 9:00 AM and 5:30 PM');
});
