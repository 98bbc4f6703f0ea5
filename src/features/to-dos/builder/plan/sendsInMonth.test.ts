import { expect, test } from 'vitest';
import { firstDayOf, monthOf } from '#src/lib/time/calendar.ts';
import { fromDayNumber } from '#src/lib/time/civilDate.ts';
import { exampleToDo } from '#src/features/to-dos/exampleToDo.ts';
import { othersInMonth, plannedInMonth, type SendsByDay } from './sendsInMonth.ts';

const timeZone = 'America/New_York';
const month = (number: number) => monthOf(firstDayOf(2026, number));
const counts = (sends: SendsByDay) =>
  Object.fromEntries([...sends].map(([day, each]) => [fromDayNumber(day), each.length]));
const planned = {
  schedule: {
    frequency: 'weekly' as const,
    times: ['9:00 AM', '11:30 PM'],
    days: ['Tuesday' as const],
    interval: 2,
  },
  start: Date.parse('2026-11-24T10:00:00-05:00'),
  timeZone,
};

test('a planned To Do’s days in a month, from its start on, late sends on their own day', () => {
  expect(counts(plannedInMonth(planned, month(11)))).toEqual({ '2026-11-24': 1 });
  expect(counts(plannedInMonth(planned, month(12)))).toEqual({ '2026-12-08': 2, '2026-12-22': 2 });
  expect(counts(plannedInMonth(planned, month(10)))).toEqual({});
});

test('of all other To Dos, the days are told', () => {
  const toDos = [exampleToDo({}), exampleToDo({ id: 2 }), exampleToDo({ id: 3 }, null)];
  const now = Date.parse('2026-11-24T08:00:00-05:00');
  expect([...othersInMonth(toDos, month(11), now, timeZone)].map(fromDayNumber)).toEqual([
    '2026-11-24',
    '2026-11-26',
    '2026-11-28',
  ]);
});

test('once every day to come is taken, no further To Do is looked at', () => {
  const daily = exampleToDo(
    {},
    { rule: { rule_type: 'IceCube::DailyRule' }, next_occurrence: '2026-11-24T14:00:00Z' },
  );
  const unread = new Proxy(exampleToDo({ id: 2 }), {
    get() {
      throw new Error('was looked at');
    },
  });
  const now = Date.parse('2026-11-24T08:00:00-05:00');
  expect(othersInMonth([daily, unread], month(11), now, timeZone).size).toBe(7);
  expect(othersInMonth([daily, unread], month(12), now, timeZone).size).toBe(31);
});
