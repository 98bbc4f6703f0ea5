import { expect, test } from 'vitest';
import { ruleWords } from './ruleWords.ts';

const timeZone = 'America/New_York';
const start = new Date('2024-11-28T17:28:12Z');

function rule(kind: string, validations: object = {}, more: object = {}) {
  return { rule_type: `IceCube::${kind}Rule`, interval: 1, validations, ...more };
}

test.each([
  [rule('Daily'), 'Every day'],
  [rule('Daily', {}, { interval: 3 }), 'Every 3 days'],
  [rule('Daily', { month_of_year: [7, 6] }), 'Every day in June and July'],
  [rule('Daily', { day: [3, 1] }), 'Every week on Monday and Wednesday'],
  [rule('Daily', { day_of_month: [1] }), 'On the 1st of every month'],
  [rule('Weekly', { day: [2, 4, 6] }, { interval: 2 }), 'Every 2 weeks on Tuesday, Thursday and Saturday'],
  [rule('Weekly', { day: [0, 6] }), 'Every week on Saturday and Sunday'],
  [rule('Weekly', { day: [1, 2, 3, 4, 5] }), 'Every weekday (Monday to Friday)'],
  [rule('Weekly', { day: [5, 4, 3, 2, 1] }, { interval: 2 }), 'Every 2 weeks from Monday to Friday'],
  [rule('Weekly', { day: [0, 1, 2, 3, 4, 5, 6] }), 'Every day'],
  [
    rule('Weekly', { day: [1] }, { interval: 2, week_start: 1 }),
    'Every 2 weeks on Monday (weeks start on Monday)',
  ],
  [rule('Weekly', { day: [1] }, { week_start: 1 }), 'Every week on Monday'],
  [rule('Weekly'), 'Every week on Thursday'],
  [rule('Monthly'), 'On the 28th of every month'],
  [rule('Monthly', {}, { interval: 2 }), 'Every 2 months on the 28th'],
  [rule('Monthly', { day_of_month: [-1, 22, 1] }), 'On the 1st, the 22nd and the last day of every month'],
  [rule('Monthly', { day_of_month: [-2] }), 'On the 2nd to last day of every month'],
  [rule('Monthly', { day_of_month: [31] }), 'On the 31st of every month (not in shorter months)'],
  [rule('Monthly', { day_of_week: { 5: [-1] } }), 'On the last Friday of every month'],
  [
    rule('Monthly', { day_of_week: { 1: [3, 1], 5: [-2] } }, { interval: 2 }),
    'Every 2 months on the first and third Monday and the second to last Friday',
  ],
  [rule('Monthly', { day: [1] }), 'Every week on Monday'],
  [rule('Monthly', { day: [1] }, { interval: 2 }), 'Every 2 months on every Monday'],
  [
    rule('Monthly', { day_of_month: [15], month_of_year: [1, 7] }),
    'Every year on the 15th of January and July',
  ],
  [rule('Yearly'), 'Every year on November 28'],
  [rule('Yearly', { month_of_year: [6, 3], day_of_month: [15] }), 'Every year on March 15 and June 15'],
  [rule('Yearly', { month_of_year: [3], day_of_month: [-1] }), 'Every year on the last day of March'],
  [
    rule('Yearly', { month_of_year: [11], day_of_week: { 4: [4] } }, { interval: 2 }),
    'Every 2 years on the fourth Thursday of November',
  ],
  [rule('Yearly', { month_of_year: [3], day: [1] }), 'Every year on every Monday in March'],
  [rule('Yearly', { day_of_year: [-1, 100] }), 'Every year on the 100th day and the last day of the year'],
])('days: %j', (json, days) => {
  expect(ruleWords({ rule: json, times: ['9:00 AM'], start, timeZone })).toBe(`${days} at 9:00 AM`);
});

test.each([
  [rule('Daily'), ['5:00 PM', '9:00 AM', '12:00 PM'], 'Every day at 9:00 AM, 12:00 PM and 5:00 PM'],
  [rule('Daily'), null, 'Every day at 12:28 PM'],
  [
    rule('Daily', { hour_of_day: [9, 17], minute_of_hour: [0, 30] }),
    [],
    'Every day at 9:00 AM, 9:30 AM, 5:00 PM and 5:30 PM',
  ],
  [rule('Daily', { hour_of_day: [9] }), ['2:30 PM'], 'Every day at 9:30 AM and 2:30 PM'],
  [rule('Daily', { hour_of_day: [-1], minute_of_hour: [0] }), null, 'Every day at 11:00 PM'],
  [rule('Hourly', {}, { interval: 2 }), null, 'Every 2 hours at 28 minutes past the hour'],
  [rule('Hourly', { minute_of_hour: [0] }), null, 'Every hour on the hour'],
  [rule('Hourly', { minute_of_hour: [45, 15] }), null, 'Every hour at 15 and 45 minutes past the hour'],
  [rule('Minutely', {}, { interval: 15 }), null, 'Every 15 minutes'],
  [rule('Secondly', {}, { interval: 30 }), null, 'Every 30 seconds'],
])('times: %j at %j', (json, times, expected) => {
  expect(ruleWords({ rule: json, times, start, timeZone })).toBe(expected);
});

test.each([
  [{ until: '2026-01-31' }, ', until January 31, 2026'],
  [{ until: '2026-01-31T22:00:00.000Z' }, ', until January 31, 2026 at 5:00 PM'],
  [{ count: 10 }, ', 10 times'],
  [{ count: 1 }, ', once'],
  [{ until: '2026-01-31', count: 2 }, ', until January 31, 2026, 2 times'],
])('ends: %j', (more, expected) => {
  const schedule = { times: ['9:00 AM'], start, timeZone };
  expect(ruleWords({ ...schedule, rule: rule('Daily', {}, more) })).toBe(`Every day at 9:00 AM${expected}`);
});

test('a count holds for each of several times', () => {
  const schedule = { rule: rule('Daily', {}, { count: 3 }), times: ['9:00 AM', '5:00 PM'], start, timeZone };
  expect(ruleWords(schedule)).toBe('Every day at 9:00 AM and 5:00 PM, 3 times at each time');
});

test('a start on the 31st moves to the last day of shorter months', () => {
  const late = new Date('2026-01-31T14:00:00Z');
  expect(ruleWords({ rule: rule('Monthly'), times: null, start: late, timeZone })).toBe(
    'On the 31st of every month (in shorter months on the last day) at 9:00 AM',
  );
});

test.each([
  [rule('Daily'), null, 'Every day'],
  [rule('Weekly'), ['9:00 AM'], 'Every week at 9:00 AM'],
  [rule('Monthly'), ['9:00 AM'], 'Every month at 9:00 AM'],
  [rule('Yearly'), ['9:00 AM'], 'Every year at 9:00 AM'],
  [rule('Hourly'), null, 'Every hour'],
])('without a start, nothing of what the start decides: %j', (json, times, expected) => {
  expect(ruleWords({ rule: json, times, start: null, timeZone })).toBe(expected);
});

test.each([
  ['no rule', { freq: 'weekly' }, null],
  ['a time that is none', rule('Daily'), ['noon']],
  ['Friday the 13th', rule('Monthly', { day: [5], day_of_month: [13] }), ['9:00 AM']],
  ['a leap day', rule('Yearly', { month_of_year: [2], day_of_month: [29] }), ['9:00 AM']],
  ['some months of an interval', rule('Monthly', { month_of_year: [3] }, { interval: 12 }), ['9:00 AM']],
  ['seconds', rule('Daily', { second_of_minute: [30] }), ['9:00 AM']],
  ['minutes of some hours', rule('Minutely', { hour_of_day: [9] }), null],
  ['an empty list', rule('Monthly', { day_of_month: [] }), ['9:00 AM']],
  ['a count of none', rule('Daily', {}, { count: 0 }), ['9:00 AM']],
])('no words for %s', (_, json, times) => {
  expect(ruleWords({ rule: json, times, start, timeZone })).toBeNull();
});
