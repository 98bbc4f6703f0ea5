import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CivilDate, parseCivilDate } from './civilDate.ts';
import { civilDateOf, instantsOf, isTimeZone, offsetAt, startOfDay, wallClock } from './zone.ts';

const zones = [
  'America/New_York',
  'Australia/Sydney',
  'Asia/Kathmandu',
  'America/Phoenix',
  'Australia/Lord_Howe',
  'UTC',
];
const instants = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2060, 0) });

function day(text: string): CivilDate {
  const date = parseCivilDate(text);
  expect(date).not.toBeNull();
  return date as CivilDate;
}

function iso(values: number[]): string[] {
  return values.map((value) => new Date(value).toISOString());
}

test('a time in the spring gap never comes', () => {
  expect(instantsOf(day('2026-03-08'), 150, 'America/New_York')).toEqual([]);
});

test('a time in the autumn overlap comes twice', () => {
  expect(iso(instantsOf(day('2026-11-01'), 90, 'America/New_York'))).toEqual([
    '2026-11-01T05:30:00.000Z',
    '2026-11-01T06:30:00.000Z',
  ]);
});

test('nine in the morning stays nine across the change of clocks', () => {
  expect(iso(instantsOf(day('2026-10-31'), 540, 'America/New_York'))).toEqual(['2026-10-31T13:00:00.000Z']);
  expect(iso(instantsOf(day('2026-11-02'), 540, 'America/New_York'))).toEqual(['2026-11-02T14:00:00.000Z']);
});

test('half past eleven at night and half past midnight fall on different days', () => {
  expect(civilDateOf(Date.parse('2026-11-02T04:30:00Z'), 'America/New_York')).toBe('2026-11-01');
  expect(civilDateOf(Date.parse('2026-11-02T05:30:00Z'), 'America/New_York')).toBe('2026-11-02');
});

test('a day whose midnight is skipped starts at the change', () => {
  expect(new Date(startOfDay(day('2018-11-04'), 'America/Sao_Paulo')).toISOString()).toBe(
    '2018-11-04T03:00:00.000Z',
  );
});

test('what a clock shows leads back to the instant', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
      const minute = Math.floor(instant / 60_000) * 60_000;
      const { date, minutes } = wallClock(minute, zone);
      return instantsOf(date, minutes, zone).includes(minute);
    }),
  );
});

test('days follow one another without a hole', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
      const date = civilDateOf(instant, zone);
      return startOfDay(date, zone) <= instant && instant < startOfDay(addDays(date, 1), zone);
    }),
  );
});

test('a cached offset is the one that Intl gives', () => {
  expect(offsetAt(Date.parse('2026-11-01T05:59:59Z'), 'America/New_York')).toBe(-4 * 3_600_000);
  expect(offsetAt(Date.parse('2026-11-01T06:00:00Z'), 'America/New_York')).toBe(-5 * 3_600_000);
});

test('names of zones are told from other words', () => {
  expect([isTimeZone('Asia/Kolkata'), isTimeZone('Eastern'), isTimeZone('')]).toEqual([true, false, false]);
});
