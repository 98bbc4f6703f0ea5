import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, fromDayNumber, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { invariant } from '#src/lib/invariant.ts';
import { type SpanUnit, spansOf, unitFor } from './spans.ts';

function range(from: string, to: string) {
  const [first, last] = [parseCivilDate(from), parseCivilDate(to)];
  invariant(first && last, 'the test names days');
  return { from: first, to: last };
}

test.each([
  ['2026-11-23', '2026-11-23', 'day'],
  ['2026-10-25', '2026-11-23', 'day'],
  ['2026-06-01', '2026-11-23', 'week'],
  ['2025-11-24', '2026-11-23', 'month'],
])('%s to %s are drawn by the %4$s', (from, to, unit) => {
  expect(unitFor(range(from, to))).toBe(unit);
});

test('weeks begin on Sunday, months on their first; the ends are cut to the days', () => {
  expect(spansOf(range('2026-11-20', '2026-11-30'), 'week')).toEqual([
    { from: '2026-11-20', to: '2026-11-21' },
    { from: '2026-11-22', to: '2026-11-28' },
    { from: '2026-11-29', to: '2026-11-30' },
  ]);
  expect(spansOf(range('2025-12-31', '2026-03-01'), 'month')).toEqual([
    { from: '2025-12-31', to: '2025-12-31' },
    { from: '2026-01-01', to: '2026-01-31' },
    { from: '2026-02-01', to: '2026-02-28' },
    { from: '2026-03-01', to: '2026-03-01' },
  ]);
});

test('every day is in one span, and none is left out', () => {
  const first = fc.integer({ min: 11_000, max: 25_000 });
  fc.assert(
    fc.property(first, fc.nat(500), fc.constantFrom<SpanUnit>('day', 'week', 'month'), (day, more, unit) => {
      const days = { from: fromDayNumber(day), to: fromDayNumber(day + more) };
      const spans = spansOf(days, unit);
      expect([spans.at(0)?.from, spans.at(-1)?.to]).toEqual([days.from, days.to]);
      expect(spans.every(({ from, to }) => from <= to)).toBe(true);
      expect(spans.slice(1).map(({ from }) => from)).toEqual(
        spans.slice(0, -1).map(({ to }) => addDays(to, 1)),
      );
    }),
  );
});
