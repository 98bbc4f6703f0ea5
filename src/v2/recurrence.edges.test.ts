import { expect, test } from 'vitest';
import { occurrences } from './recurrence.ts';

const NEW_YORK = 'America/New_York';

function rule(kind: string, validations: object = {}, more: object = {}) {
  return { rule_type: `IceCube::${kind}Rule`, interval: 1, validations, ...more };
}

/** Instants without the zeroes at their end, one a word. */
function words(dates: Date[]): string {
  return dates.map((date) => date.toISOString().replace(/(?::00)?\.000Z$/, 'Z')).join(' ');
}

// What is expected here is what IceCube 0.16.4 in Rails' zones answered.
test.each([
  [
    'weeks count from the Sunday before the start, and its first day may be past',
    rule('Weekly', { day: [2, 4, 6] }, { interval: 2 }),
    ['9:00 AM'],
    ['2024-11-28T17:28:12Z', NEW_YORK],
    '2024-11-30T14:00Z 2024-12-10T14:00Z 2024-12-12T14:00Z 2024-12-14T14:00Z 2024-12-24T14:00Z',
  ],
  [
    'weeks that start on Sunday',
    rule('Weekly', { day: [0, 1] }, { interval: 2 }),
    ['9:00 AM'],
    ['2026-01-07T09:00:00Z', 'UTC'],
    '2026-01-18T09:00Z 2026-01-19T09:00Z 2026-02-01T09:00Z 2026-02-02T09:00Z',
  ],
  [
    'weeks that start on Monday',
    rule('Weekly', { day: [0, 1] }, { interval: 2, week_start: 1 }),
    ['9:00 AM'],
    ['2026-01-07T09:00:00Z', 'UTC'],
    '2026-01-11T09:00Z 2026-01-19T09:00Z 2026-01-25T09:00Z 2026-02-02T09:00Z',
  ],
  [
    'without days and times, the weekday and the time of the start',
    rule('Weekly'),
    null,
    ['2026-11-23T14:05:09.723Z', NEW_YORK],
    '2026-11-23T14:05:09Z 2026-11-30T14:05:09Z',
  ],
  [
    'half past two in the spring gap comes at half past three',
    rule('Daily'),
    ['2:30 AM'],
    ['2026-03-07T05:00:00Z', NEW_YORK],
    '2026-03-07T07:30Z 2026-03-08T07:30Z 2026-03-09T06:30Z',
  ],
  [
    'and only once where half past three is a time of its own',
    rule('Daily'),
    ['3:30 AM', '2:30 AM'],
    ['2026-03-07T12:00:00Z', NEW_YORK],
    '2026-03-08T07:30Z 2026-03-09T06:30Z 2026-03-09T07:30Z 2026-03-10T06:30Z',
  ],
  [
    'half past one in the autumn overlap comes twice',
    rule('Daily'),
    ['1:30 AM'],
    ['2026-10-31T05:00:00Z', NEW_YORK],
    '2026-10-31T05:30Z 2026-11-01T05:30Z 2026-11-01T06:30Z 2026-11-02T06:30Z',
  ],
  [
    'nine stays nine when clocks change',
    rule('Daily'),
    ['9:00 AM'],
    ['2026-10-31T05:00:00Z', NEW_YORK],
    '2026-10-31T13:00Z 2026-11-01T14:00Z 2026-11-02T14:00Z',
  ],
  [
    'a midnight that is skipped comes at one',
    rule('Daily'),
    ['12:00 AM'],
    ['2018-11-03T12:00:00Z', 'America/Sao_Paulo'],
    '2018-11-04T03:00Z 2018-11-05T02:00Z',
  ],
  [
    'a gap of half an hour swallows the time',
    rule('Daily'),
    ['2:15 AM'],
    ['2026-10-02T16:00:00Z', 'Australia/Lord_Howe'],
    '2026-10-04T15:15Z 2026-10-05T15:15Z',
  ],
  [
    'months without a 31st are passed over where the rule names it',
    rule('Monthly', { day_of_month: [31] }),
    ['9:00 AM'],
    ['2026-01-01T00:00:00Z', 'UTC'],
    '2026-01-31T09:00Z 2026-03-31T09:00Z 2026-05-31T09:00Z',
  ],
  [
    'but not where it is the day of the start',
    rule('Monthly'),
    null,
    ['2026-01-31T09:00:00Z', 'UTC'],
    '2026-01-31T09:00Z 2026-02-28T09:00Z 2026-03-31T09:00Z 2026-04-30T09:00Z',
  ],
  [
    'the last day of the month, leap years too',
    rule('Monthly', { day_of_month: [-1] }),
    ['9:00 AM'],
    ['2024-01-01T00:00:00Z', 'UTC'],
    '2024-01-31T09:00Z 2024-02-29T09:00Z 2024-03-31T09:00Z',
  ],
  [
    'the last Friday of the month',
    rule('Monthly', { day_of_week: { 5: [-1] } }),
    ['5:00 PM'],
    ['2026-11-01T00:00:00Z', 'UTC'],
    '2026-11-27T17:00Z 2026-12-25T17:00Z 2027-01-29T17:00Z',
  ],
  [
    'the fifth Monday, where there is one',
    rule('Monthly', { day_of_week: { 1: [5] } }),
    ['9:00 AM'],
    ['2026-01-01T00:00:00Z', 'UTC'],
    '2026-03-30T09:00Z 2026-06-29T09:00Z 2026-08-31T09:00Z',
  ],
  [
    'the second to last Tuesday of every third month',
    rule('Monthly', { day_of_week: { 2: [-2] } }, { interval: 3 }),
    ['9:00 AM'],
    ['2026-01-21T00:00:00Z', 'UTC'],
    '2026-04-21T09:00Z 2026-07-21T09:00Z',
  ],
  [
    'Friday the 13th',
    rule('Monthly', { day: [5], day_of_month: [13] }),
    ['9:00 AM'],
    ['2026-01-01T00:00:00Z', 'UTC'],
    '2026-02-13T09:00Z 2026-03-13T09:00Z 2026-11-13T09:00Z',
  ],
  [
    'February 29 in leap years',
    rule('Yearly', { month_of_year: [2], day_of_month: [29] }),
    ['9:00 AM'],
    ['2023-01-01T00:00:00Z', 'UTC'],
    '2024-02-29T09:00Z 2028-02-29T09:00Z 2032-02-29T09:00Z',
  ],
  [
    'the anniversary of a leap day',
    rule('Yearly'),
    null,
    ['2024-02-29T09:00:00Z', 'UTC'],
    '2024-02-29T09:00Z 2025-02-28T09:00Z 2026-02-28T09:00Z 2027-02-28T09:00Z',
  ],
  [
    'the last day of the year, leap years too',
    rule('Yearly', { day_of_year: [-1] }),
    ['9:00 AM'],
    ['2023-06-01T00:00:00Z', 'UTC'],
    '2023-12-31T09:00Z 2024-12-31T09:00Z',
  ],
  [
    'the fourth Thursday of November',
    rule('Yearly', { month_of_year: [11], day_of_week: { 4: [4] } }),
    ['9:00 AM'],
    ['2026-01-01T00:00:00Z', NEW_YORK],
    '2026-11-26T14:00Z 2027-11-25T14:00Z',
  ],
  [
    'every hour that a rule names at every minute that it names',
    rule('Daily', { hour_of_day: [9, 17], minute_of_hour: [0, 30], second_of_minute: [0] }),
    null,
    ['2026-11-23T00:00:00Z', 'UTC'],
    '2026-11-23T09:00Z 2026-11-23T09:30Z 2026-11-23T17:00Z 2026-11-23T17:30Z 2026-11-24T09:00Z',
  ],
  [
    'a time joins the hours that the rule names',
    rule('Daily', { hour_of_day: [9] }),
    ['2:30 PM'],
    ['2026-11-23T00:00:00Z', 'UTC'],
    '2026-11-23T09:30Z 2026-11-23T14:30Z 2026-11-24T09:30Z',
  ],
  [
    'every hour across the autumn',
    rule('Hourly'),
    null,
    ['2026-11-01T04:30:00Z', NEW_YORK],
    '2026-11-01T04:30Z 2026-11-01T05:30Z 2026-11-01T06:30Z 2026-11-01T07:30Z',
  ],
  [
    'every half hour of one hour a week',
    rule('Minutely', { hour_of_day: [9], day: [1] }, { interval: 30 }),
    null,
    ['2026-11-23T09:15:00Z', 'UTC'],
    '2026-11-23T09:15Z 2026-11-23T09:45Z 2026-11-30T09:15Z',
  ],
])('%s', (_, json, times, [start, timeZone], expected) => {
  const schedule = { rule: json, times, start: new Date(start ?? ''), timeZone: timeZone ?? '' };
  expect(words(occurrences(schedule, { count: expected.split(' ').length }))).toBe(expected);
});
