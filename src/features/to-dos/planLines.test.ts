import { expect, test } from 'vitest';
import { exampleToDo } from './exampleToDo.ts';
import { planLines, shortDays } from './planLines.ts';

const daily = (further = {}) => ({ rule: { rule_type: 'IceCube::DailyRule', ...further } });

test.each([
  ['no schedule', {}, null, ['No schedule', null]],
  ['one send', { run_at: '2026-11-24T14:00:00Z' }, null, ['Once', null]],
  ['a rule', {}, {}, ['Every 2 weeks on Tuesday, Thursday and Saturday', 'at 9:00 AM and 5:30 PM']],
  [
    'a rule with an end',
    {},
    daily({ count: 5 }),
    ['Every day, 5 times at each time', 'at 9:00 AM and 5:30 PM'],
  ],
  ['a rule without times', {}, { ...daily(), times: null }, ['Every day', null]],
  [
    'a rule that falls on the hour',
    {},
    { rule: { rule_type: 'IceCube::HourlyRule', validations: { minute_of_hour: [0] } }, times: [] },
    ['Every hour', 'on the hour'],
  ],
  ['a rule without words', {}, { rule: 'odd' }, ['Other schedule', 'at 9:00 AM and 5:30 PM']],
  ['a rule without words or times', {}, { rule: 'odd', times: null }, ['Other schedule', null]],
])('of %s', (_what, fields, schedule, [days, times]) => {
  expect(planLines(exampleToDo(fields, schedule), 'America/New_York')).toEqual({ days, times });
});

test.each([
  ['Every weekday (Monday to Friday)', 'Every weekday (Mon to Fri)'],
  ['On the third Thursday of every month', 'On the third Thu of every month'],
  ['Every day', 'Every day'],
  ['Other schedule', 'Other schedule'],
])('%o is short for %o', (words, short) => {
  expect(shortDays(words)).toBe(short);
});
