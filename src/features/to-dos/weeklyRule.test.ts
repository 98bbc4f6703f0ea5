import { expect, test } from 'vitest';
import { weeklyRule } from './weeklyRule.ts';

const weekly = { rule_type: 'IceCube::WeeklyRule', interval: 2, validations: { day: [6, 2] } };
const daily = { rule_type: 'IceCube::DailyRule', interval: 1 };

test.each([
  ['weekly, on days', weekly, { days: [2, 6], interval: 2 }],
  ['every day', daily, { days: [0, 1, 2, 3, 4, 5, 6], interval: 1 }],
  ['every day that is one of some', { ...daily, validations: { day: [1] } }, { days: [1], interval: 1 }],
  ['every other day', { ...daily, interval: 2 }, null],
  ['weekly, without days', { rule_type: 'IceCube::WeeklyRule', interval: 1, validations: {} }, null],
  ['every other week, from Monday', { ...weekly, week_start: 1 }, null],
  ['every week, from Monday', { ...weekly, interval: 1, week_start: 1 }, { days: [2, 6], interval: 1 }],
  ['weekly, in January', { ...weekly, validations: { day: [2], month_of_year: [1] } }, null],
  ['weekly, five times in all', { ...weekly, count: 5 }, null],
  ['monthly', { rule_type: 'IceCube::MonthlyRule', interval: 1, validations: { day_of_month: [1] } }, null],
  ['no rule', null, null],
  ['nonsense', 'weekly', null],
])('a rule that is %s', (_what, rule, expected) => {
  expect(weeklyRule(rule)).toEqual(expected);
});
