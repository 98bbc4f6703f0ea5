import { expect, test } from 'vitest';
import { occurrences, UnreadableRule } from './recurrence.ts';

const NEW_YORK = 'America/New_York';

function rule(kind: string, validations: object = {}, more: object = {}) {
  return { rule_type: `IceCube::${kind}Rule`, interval: 1, validations, ...more };
}

/** Instants without the zeroes at their end, one a word. */
function words(dates: Date[]): string {
  return dates.map((date) => date.toISOString().replace(/(?::00)?\.000Z$/, 'Z')).join(' ');
}

const daily = { times: ['9:00 AM'], start: new Date('2026-11-23T00:00:00Z'), timeZone: NEW_YORK };

test.each([
  ['an instant, itself among them', { until: '2026-11-25T14:00:00.000Z' }, 3],
  ['an instant of a zone', { until: { time: '2026-11-25T13:59:59.000Z', zone: 'UTC' } }, 2],
  ['a time of day without an offset, in the account’s zone', { until: '2026-11-25 09:00:00' }, 3],
  ['a date, through its end', { until: '2026-11-25' }, 3],
  ['a moment before the start', { until: '2026-11-22' }, 0],
  ['a count', { count: 4 }, 4],
  ['a count of none', { count: 0 }, 0],
  ['whichever comes first', { count: 4, until: '2026-11-24' }, 2],
])('ends with %s', (_, more, length) => {
  const found = occurrences({ ...daily, rule: rule('Daily', {}, more) }, { count: 10 });
  expect(words(found)).toBe(
    words(occurrences({ ...daily, rule: rule('Daily') }, { count: 10 }).slice(0, length)),
  );
});

test('a count holds for each of the times', () => {
  const schedule = { ...daily, times: ['9:00 AM', '5:00 PM'], rule: rule('Daily', {}, { count: 2 }) };
  expect(occurrences(schedule, { count: 10 })).toHaveLength(4);
});

test('what comes after an instant leaves the instant out', () => {
  const after = new Date('2026-11-24T14:00:00Z');
  const found = occurrences({ ...daily, rule: rule('Daily') }, { count: 2, after });
  expect(words(found)).toBe('2026-11-25T14:00Z 2026-11-26T14:00Z');
});

test('nothing comes before the start', () => {
  const found = occurrences({ ...daily, rule: rule('Daily') }, { count: 1, after: new Date(0) });
  expect(words(found)).toBe('2026-11-23T14:00Z');
});

test.each([
  ['February 30', rule('Monthly', { month_of_year: [2], day_of_month: [30] })],
  ['a Monday that is the second Thursday', rule('Weekly', { day: [1], day_of_week: { 4: [2] } })],
  ['a minute of March in January', rule('Minutely', { day_of_year: [70], month_of_year: [1] })],
  ['leap days of odd years', rule('Yearly', { day_of_month: [29], month_of_year: [2] }, { interval: 2 })],
  ['turns beyond the calendar', rule('Yearly', {}, { interval: 100_000, until: '9999-12-31' })],
])('a rule that never comes, %s, ends', (_, json) => {
  const start = new Date('2023-03-01T00:00:30Z');
  expect(occurrences({ rule: json, times: null, start, timeZone: 'UTC' }, { count: 2 }).length).toBeLessThan(
    2,
  );
});

test.each([
  ['a rule that is none', { rule: { freq: 'weekly' } }],
  ['a rule with a condition that we do not know', { rule: rule('Daily', { moon: ['full'] }) }],
  ['a time that is none', { rule: rule('Daily'), times: ['9:00 AM', 'noon'] }],
])('%s is refused', (_, wrong) => {
  expect(() => occurrences({ ...daily, ...wrong }, { count: 1 })).toThrow(UnreadableRule);
});
