import { expect, test } from 'vitest';
import { readRule } from './rule.ts';

const open = {
  interval: 1,
  weekStart: 0,
  weekdays: null,
  nthWeekdays: null,
  daysOfMonth: null,
  daysOfYear: null,
  months: null,
  hours: null,
  minutes: null,
  seconds: null,
  until: null,
  count: null,
};

test('the rule of the API’s own example', () => {
  const json = { rule_type: 'IceCube::WeeklyRule', interval: 2, validations: { day: [2, 4, 6] } };
  expect(readRule(json)).toEqual({ ...open, kind: 'weekly', interval: 2, weekdays: [2, 4, 6] });
});

test('everything that a rule can say', () => {
  const json = {
    validations: {
      day: [1],
      day_of_week: { '5': [1, -1] },
      day_of_month: [15, -1],
      day_of_year: [100, -1],
      month_of_year: [11],
      hour_of_day: [9, 17],
      minute_of_hour: [0, 30],
      second_of_minute: [0],
    },
    rule_type: 'IceCube::YearlyRule',
    interval: 3,
    count: 10,
    until: '2026-11-30T17:00:00.000-05:00',
  };
  expect(readRule(json)).toEqual({
    kind: 'yearly',
    interval: 3,
    weekStart: 0,
    weekdays: [1],
    nthWeekdays: [
      { weekday: 5, nth: 1 },
      { weekday: 5, nth: -1 },
    ],
    daysOfMonth: [15, -1],
    daysOfYear: [100, -1],
    months: [11],
    hours: [9, 17],
    minutes: [0, 30],
    seconds: [0],
    until: { instant: Date.parse('2026-11-30T22:00:00Z') },
    count: 10,
  });
});

test('numbers as text, names, and one value for a list of one', () => {
  const json = {
    rule_type: 'WeeklyRule',
    interval: '2',
    week_start: 'monday',
    count: '5',
    validations: {
      day: ['Tuesday', 'fri', '0'],
      month_of_year: 'March',
      hour_of_day: '9',
      day_of_week: { friday: 1 },
    },
  };
  expect(readRule(json)).toEqual({
    ...open,
    kind: 'weekly',
    interval: 2,
    weekStart: 1,
    weekdays: [2, 5, 0],
    nthWeekdays: [{ weekday: 5, nth: 1 }],
    months: [3],
    hours: [9],
    count: 5,
  });
});

test.each(['secondly', 'minutely', 'hourly', 'daily', 'weekly', 'monthly', 'yearly'])(
  'a %s rule that says nothing else',
  (kind) => {
    const rule_type = `IceCube::${kind.charAt(0).toUpperCase()}${kind.slice(1)}Rule`;
    expect(readRule({ rule_type })).toEqual({ ...open, kind });
    expect(readRule({ rule_type, validations: null, until: null, count: null })).toEqual({ ...open, kind });
  },
);

const end = Date.parse('2026-01-31T22:00:00Z');

test.each([
  ['2026-01-31T22:00:00.000Z', { instant: end }],
  ['2026-01-31T22:00Z', { instant: end }],
  ['2026-01-31T17:00:00-05:00', { instant: end }],
  ['2026-01-31 17:00:00 -0500', { instant: end }],
  ['2026-01-31 22:00:00 UTC', { instant: end }],
  [{ time: '2026-01-31T22:00:00.000Z', zone: 'America/New_York' }, { instant: end }],
  [{ time: '2026-01-31T22:00:00.000Z', zone: 'Eastern Time (US & Canada)' }, { instant: end }],
  [{ time: '2026-01-31 17:00:00', zone: 'America/New_York' }, { instant: end }],
  [{ time: '2026-01-31 22:00:00', zone: 'Eastern Time (US & Canada)' }, { wall: end }],
  ['2026-01-31T22:00:00', { wall: end }],
  ['2026-01-31', { wall: Date.parse('2026-01-31T23:59:59.999Z') }],
])('the end %o', (until, expected) => {
  expect(readRule({ rule_type: 'IceCube::DailyRule', until })?.until).toEqual(expected);
  expect(readRule({ rule_type: 'IceCube::DailyRule', validations: { until } })?.until).toEqual(expected);
});

test.each([
  [null],
  ['IceCube::DailyRule'],
  [[]],
  [{}],
  [{ rule_type: 'IceCube::FortnightlyRule' }],
  [{ rule_type: 'IceCube::SingleOccurrenceRule', time: '2026-01-31T22:00:00.000Z' }],
  [{ rule_type: 'IceCube::DailyRule', interval: 0 }],
  [{ rule_type: 'IceCube::DailyRule', interval: 1.5 }],
  [{ rule_type: 'IceCube::DailyRule', count: -1 }],
  [{ rule_type: 'IceCube::DailyRule', until: '2026-02-30' }],
  [{ rule_type: 'IceCube::DailyRule', until: '2026-01-31T25:00:00Z' }],
  [{ rule_type: 'IceCube::DailyRule', until: 'next year' }],
  [{ rule_type: 'IceCube::DailyRule', validations: { moon: ['full'] } }],
  [{ rule_type: 'IceCube::DailyRule', validations: { hour_of_day: [24] } }],
  [{ rule_type: 'IceCube::DailyRule', validations: { minute_of_hour: [60] } }],
  [{ rule_type: 'IceCube::WeeklyRule', validations: { day: [7] } }],
  [{ rule_type: 'IceCube::WeeklyRule', validations: { day: ['Someday'] } }],
  [{ rule_type: 'IceCube::WeeklyRule', validations: { day_of_month: [1] } }],
  [{ rule_type: 'IceCube::MonthlyRule', validations: { day_of_month: [0] } }],
  [{ rule_type: 'IceCube::MonthlyRule', validations: { day_of_month: [32] } }],
  [{ rule_type: 'IceCube::MonthlyRule', validations: { day_of_week: { 5: [6] } } }],
  [{ rule_type: 'IceCube::MonthlyRule', validations: { day_of_week: [5] } }],
  [{ rule_type: 'IceCube::MonthlyRule', validations: { day_of_year: [100] } }],
  [{ rule_type: 'IceCube::YearlyRule', validations: { month_of_year: [13] } }],
])('%j is no rule', (json) => {
  expect(readRule(json)).toBeNull();
});
