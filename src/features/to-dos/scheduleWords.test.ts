import { expect, test } from 'vitest';
import { exampleToDo } from './exampleToDo.ts';
import { scheduleLine } from './scheduleWords.ts';

const schedule = (fields: Record<string, unknown> | null) => exampleToDo({}, fields).schedule;
const line = (fields: Record<string, unknown> | null) => scheduleLine(schedule(fields), 'America/New_York');

test.each([
  ['none', null, 'No schedule'],
  ['one in words', {}, 'Every 2 weeks on Tuesday, Thursday and Saturday at 9:00 AM and 5:30 PM'],
  ['one without words', { rule: 'odd' }, 'Other schedule, at 9:00 AM and 5:30 PM'],
  ['one without words or times', { rule: 'odd', times: null }, 'Other schedule'],
])('a list’s line of %s', (_what, fields, words) => {
  expect(line(fields)).toBe(words);
});

test('what a rule leaves to its start is read on the account’s clock', () => {
  const monthly = { rule: { rule_type: 'IceCube::MonthlyRule' }, created_at: '2026-11-15T03:00:00Z' };
  expect(line(monthly)).toContain('14th');
});
