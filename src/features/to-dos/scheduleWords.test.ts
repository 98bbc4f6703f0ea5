import { expect, test } from 'vitest';
import { exampleToDo } from './exampleToDo.ts';
import { scheduleLine, scheduleWords } from './scheduleWords.ts';

const weekly = (day: number[], interval = 1) => ({
  rule_type: 'IceCube::WeeklyRule',
  interval,
  validations: { day },
});

test.each([
  [weekly([2]), ['9:00 AM'], 'Every week on Tuesday at 9:00 AM'],
  [weekly([4, 2], 2), ['9:00 AM', '5:30 PM'], 'Every 2 weeks on Tuesday and Thursday at 9:00 AM and 5:30 PM'],
  [weekly([2, 4, 6], 2), null, 'Every 2 weeks on Tuesday, Thursday, and Saturday'],
  [weekly([0, 1, 2, 3, 4, 5, 6]), ['9:00 AM'], 'Every day at 9:00 AM'],
  [
    weekly([0, 1, 2, 3, 4, 5, 6], 2),
    [],
    'Every 2 weeks on Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, and Saturday',
  ],
  [{ rule_type: 'IceCube::DailyRule', interval: 1 }, ['9:00 AM'], 'Every day at 9:00 AM'],
  [{ rule_type: 'IceCube::Odd' }, ['9:00 AM'], null],
])('%j at %j', (rule, times, words) => {
  expect(scheduleWords({ rule, times })).toBe(words);
});

test.each([
  ['none', null, 'No schedule'],
  ['one in words', {}, 'Every 2 weeks on Tuesday, Thursday, and Saturday at 9:00 AM and 5:30 PM'],
  ['one without words', { rule: 'odd' }, 'A schedule of another kind, at 9:00 AM and 5:30 PM'],
  ['one without words or times', { rule: 'odd', times: null }, 'A schedule of another kind'],
])('a list’s line of %s', (_what, schedule, line) => {
  expect(scheduleLine(exampleToDo({}, schedule).schedule)).toBe(line);
});
