import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  civilDate,
  fromDayNumber,
  parseCivilDate,
  toDayNumber,
  weekday,
  yearMonthDay,
} from './civilDate.ts';

const dayNumbers = fc.integer({ min: -700_000, max: 2_900_000 });

test.each([
  ['2026-02-29', null],
  ['2024-02-29', '2024-02-29'],
  ['2026-13-01', null],
  ['2026-00-10', null],
  ['0000-01-01', null],
  ['26-01-01', null],
  ['2026-1-1', null],
  ['2026-11-23T00:00', null],
])('%s reads as %s', (text, expected) => {
  expect(parseCivilDate(text)).toBe(expected);
});

test('a day number and its date are one to one', () => {
  fc.assert(fc.property(dayNumbers, (n) => toDayNumber(fromDayNumber(n)) === n));
});

test('dates sort as text in the order of their day numbers', () => {
  fc.assert(fc.property(dayNumbers, dayNumbers, (a, b) => a < b === fromDayNumber(a) < fromDayNumber(b)));
});

test('a date made of its parts is itself', () => {
  fc.assert(
    fc.property(dayNumbers, (n) => {
      const { year, month, day } = yearMonthDay(fromDayNumber(n));
      return civilDate(year, month, day) === fromDayNumber(n);
    }),
  );
});

test('the weekday moves on by one a day', () => {
  fc.assert(
    fc.property(dayNumbers, (n) => weekday(fromDayNumber(n + 1)) === (weekday(fromDayNumber(n)) + 1) % 7),
  );
  expect(weekday(fromDayNumber(0))).toBe(4);
});

test('days are added across months, leap days and years', () => {
  const date = parseCivilDate('2024-02-28');
  expect(date && addDays(date, 1)).toBe('2024-02-29');
  expect(date && addDays(date, 308)).toBe('2025-01-01');
});
