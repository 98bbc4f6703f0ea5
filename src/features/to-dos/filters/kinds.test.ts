import { expect, test } from 'vitest';
import { exampleToDo } from '#src/features/to-dos/exampleToDo.ts';
import { deliveryOf, dueOf, repeatsOf } from './kinds.ts';

const everyDay = [0, 1, 2, 3, 4, 5, 6];
const rule = (kind: string, further = {}) => ({ rule: { rule_type: `IceCube::${kind}Rule`, ...further } });

test.each([
  ['weekly', rule('Weekly', { validations: { day: [2, 4] } })],
  ['daily', rule('Weekly', { validations: { day: everyDay } })],
  ['weekly', rule('Weekly', { interval: 2, validations: { day: everyDay } })],
  ['weekly', rule('Weekly')],
  ['daily', rule('Daily')],
  ['daily', rule('Daily', { interval: 10 })],
  ['weekly', rule('Daily', { validations: { day: [1, 2] } })],
  ['monthly', rule('Monthly', { validations: { day_of_month: [-1] } })],
  ['yearly', rule('Yearly')],
  ['hourly', rule('Hourly')],
  ['hourly', rule('Minutely', { interval: 90 })],
  ['hourly', rule('Secondly')],
  ['other', rule('Lunar')],
  ['other', { rule: null }],
  ['other', { rule: 'FREQ=DAILY' }],
])('%s: %o', (repeats, schedule) => {
  expect(repeatsOf(exampleToDo({}, schedule))).toBe(repeats);
});

test('without a schedule it is sent once, or not at all', () => {
  expect(repeatsOf(exampleToDo({ run_at: '2026-11-24T14:00:00Z' }, null))).toBe('once');
  expect(repeatsOf(exampleToDo({}, null))).toBeNull();
});

test('today ends at midnight in the account’s zone', () => {
  const now = Date.parse('2026-11-23T20:00:00Z');
  const due = (iso: string | null, toDo = exampleToDo({})) =>
    dueOf(toDo, iso === null ? null : Date.parse(iso), now, 'America/New_York');
  expect(due('2026-11-24T04:59:59Z')).toBe('today');
  expect(due('2026-11-24T05:00:00Z')).toBe('later');
  expect(due('2026-11-20T05:00:00Z'), 'long due').toBe('today');
  expect(due(null, exampleToDo({}, { previous_occurrence: '2026-11-20T05:00:00Z' }))).toBe('over');
  expect(due(null), 'never sent').toBe('unplanned');
  expect(due(null, exampleToDo({ run_at: '2026-11-20T05:00:00Z' }, null))).toBe('over');
  expect(due(null, exampleToDo({}, null))).toBe('unplanned');
});

test.each([
  ['sms', 'sms'],
  [' SMS', 'sms'],
  ['voice', 'voice'],
  ['', 'unknown'],
  [null, 'unknown'],
])('a delivery type %o counts as %s', (type, delivery) => {
  expect(deliveryOf(exampleToDo({ delivery_type: type }))).toBe(delivery);
});
