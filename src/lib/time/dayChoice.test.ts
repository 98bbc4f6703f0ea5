import { expect, test } from 'vitest';
import { type CivilDate, parseCivilDate } from './civilDate.ts';
import {
  choiceLabel,
  choicePhrase,
  type DaysChoice,
  earliestDay,
  firstOfMonth,
  presets,
  rangeOf,
} from './dayChoice.ts';

const day = (text: string) => parseCivilDate(text) as CivilDate;
const custom = (from: string, to: string): DaysChoice => ({ days: 'custom', from: day(from), to: day(to) });

test.each([
  ['2026-11-23', '2026-11-23..2026-11-23', '2026-11-22..2026-11-22', '2026-11-17..2026-11-23'],
  ['2026-03-01', '2026-03-01..2026-03-01', '2026-02-28..2026-02-28', '2026-02-23..2026-03-01'],
  ['2024-03-01', '2024-03-01..2024-03-01', '2024-02-29..2024-02-29', '2024-02-24..2024-03-01'],
  ['2026-01-01', '2026-01-01..2026-01-01', '2025-12-31..2025-12-31', '2025-12-26..2026-01-01'],
])('on %s, today, yesterday and the last 7 days', (today, ...expected) => {
  const shown = (['today', 'yesterday', 'last-7'] as const).map((days) => rangeOf({ days }, day(today)));
  expect(shown.map(({ from, to }) => `${from}..${to}`)).toEqual(expected);
});

test.each([
  ['2026-11-23', '2026-10-25..2026-11-23', '2026-11-01..2026-11-23', '2026-10-01..2026-10-31'],
  ['2026-11-30', '2026-11-01..2026-11-30', '2026-11-01..2026-11-30', '2026-10-01..2026-10-31'],
  ['2026-03-31', '2026-03-02..2026-03-31', '2026-03-01..2026-03-31', '2026-02-01..2026-02-28'],
  ['2024-03-01', '2024-02-01..2024-03-01', '2024-03-01..2024-03-01', '2024-02-01..2024-02-29'],
  ['2026-01-01', '2025-12-03..2026-01-01', '2026-01-01..2026-01-01', '2025-12-01..2025-12-31'],
])('on %s, the last 30 days, this month and last month', (today, ...expected) => {
  const shown = (['last-30', 'this-month', 'last-month'] as const).map((days) =>
    rangeOf({ days }, day(today)),
  );
  expect(shown.map(({ from, to }) => `${from}..${to}`)).toEqual(expected);
});

test('no choice reaches past today', () => {
  const today = day('2026-11-23');
  for (const choice of [...presets.map((days) => ({ days })), custom('2026-11-20', '2027-02-01')]) {
    expect(rangeOf(choice, today).to <= today).toBe(true);
  }
  expect(rangeOf(custom('2027-01-01', '2027-02-01'), today)).toEqual({ from: today, to: today });
});

test('everything begins where no account does', () => {
  const today = day('2026-11-23');
  expect(rangeOf({ days: 'everything' }, today)).toEqual({ from: earliestDay, to: today });
});

test('custom days are those that were chosen', () => {
  expect(rangeOf(custom('2024-12-30', '2026-01-02'), day('2026-11-23'))).toEqual({
    from: '2024-12-30',
    to: '2026-01-02',
  });
});

test.each([
  [{ days: 'today' } as const, 'Today', 'today'],
  [{ days: 'last-7' } as const, 'Last 7 days', 'in the last 7 days'],
  [{ days: 'last-month' } as const, 'Last month', 'last month'],
  [{ days: 'everything' } as const, 'Everything', 'on any day'],
  [custom('2026-11-03', '2026-11-12'), 'Nov 3 – Nov 12', 'from Nov 3 to Nov 12'],
  [custom('2025-12-30', '2026-01-02'), 'Dec 30, 2025 – Jan 2', 'from Dec 30, 2025 to Jan 2'],
  [custom('2026-11-03', '2026-11-03'), 'Nov 3', 'on Nov 3'],
])('%o is called %s, and in a sentence %s', (choice, label, phrase) => {
  expect(choiceLabel(choice, day('2026-11-23'))).toBe(label);
  expect(choicePhrase(choice, day('2026-11-23'))).toBe(phrase);
});

test('the first of a month', () => {
  expect([firstOfMonth(day('2024-02-29')), firstOfMonth(day('2026-11-01'))]).toEqual([
    '2024-02-01',
    '2026-11-01',
  ]);
});
