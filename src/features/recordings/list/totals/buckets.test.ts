import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleCall } from '#src/features/recordings/exampleCall.ts';
import { callsOf } from '#src/features/recordings/list/calls/call.ts';
import { parseCivilDate } from '#src/lib/time/civilDate.ts';
import { invariant } from '#src/lib/invariant.ts';
import { byHour, bySpan, daysOfCalls } from './buckets.ts';

const newYork = 'America/New_York';

const callsAt = (...starts: (string | null)[]) =>
  callsOf(
    starts.map((started_at, index) =>
      exampleCall({ id: index + 1, started_at, ...(started_at === null && { cdr: null }) }),
    ),
  );

function range(from: string, to: string) {
  const [first, last] = [parseCivilDate(from), parseCivilDate(to)];
  invariant(first && last, 'the test names days');
  return { from: first, to: last };
}

const counts = (starts: (string | null)[], from: string, to: string, timeZone = newYork) =>
  bySpan(callsAt(...starts), range(from, to), 'day', timeZone).map(({ totals }) => totals.calls);

test('days are those of the zone, those without calls too; a call of no known time is in none', () => {
  const starts = ['2026-11-21T04:59:00Z', '2026-11-21T05:00:00Z', '2026-11-23T05:00:00Z', null];
  expect(counts(starts, '2026-11-20', '2026-11-23')).toEqual([1, 1, 0, 1]);
  expect(counts(starts, '2026-11-20', '2026-11-23', 'UTC')).toEqual([0, 2, 0, 1]);
});

test('calls outside the days are in none of them', () => {
  expect(counts(['2026-11-19T15:00:00Z', '2026-11-24T15:00:00Z'], '2026-11-20', '2026-11-23')).toEqual([
    0, 0, 0, 0,
  ]);
});

test('half past eleven and half past midnight are on days of their own where the clocks change', () => {
  // New York, 23 hours on March 8 and 25 on November 1, 2026.
  const spring = [
    '2026-03-08T04:30:00Z',
    '2026-03-08T05:30:00Z',
    '2026-03-09T03:30:00Z',
    '2026-03-09T04:30:00Z',
  ];
  expect(counts(spring, '2026-03-07', '2026-03-09')).toEqual([1, 2, 1]);
  const autumn = [
    '2026-11-01T03:30:00Z',
    '2026-11-01T04:30:00Z',
    '2026-11-02T04:30:00Z',
    '2026-11-02T05:30:00Z',
  ];
  expect(counts(autumn, '2026-10-31', '2026-11-02')).toEqual([1, 2, 1]);
  // Sydney, 23 hours on October 4 and 25 on April 5, 2026.
  const sydney = [
    '2026-10-03T13:30:00Z',
    '2026-10-03T14:30:00Z',
    '2026-10-04T12:30:00Z',
    '2026-10-04T13:30:00Z',
  ];
  expect(counts(sydney, '2026-10-03', '2026-10-05', 'Australia/Sydney')).toEqual([1, 2, 1]);
});

test('an hour that clocks go through twice is one, and one that they leave out is empty', () => {
  const twice = byHour(callsAt('2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'), newYork);
  expect(twice[1]?.totals.calls).toBe(2);
  const gap = byHour(callsAt('2026-03-08T06:59:00Z', '2026-03-08T07:00:00Z', null), newYork);
  expect(gap.slice(1, 4).map(({ totals }) => totals.calls)).toEqual([1, 0, 1]);
});

test('the days of calls are from the first to the last that has a time', () => {
  const calls = callsAt('2026-11-21T04:59:00Z', null, '2026-09-23T05:00:00Z');
  expect(daysOfCalls(calls, newYork)).toEqual({ from: '2026-09-23', to: '2026-11-20' });
  expect(daysOfCalls(callsAt(null), newYork)).toBeNull();
});

test('no call is lost or counted twice, by whatever unit, and every hour has its own', () => {
  const zones = fc.constantFrom(newYork, 'Australia/Sydney', 'Asia/Kathmandu', 'America/Santiago');
  const starts = fc.array(fc.integer({ min: Date.UTC(2025, 6), max: Date.UTC(2026, 11) }), { minLength: 1 });
  fc.assert(
    fc.property(starts, zones, fc.constantFrom('day', 'week', 'month'), (instants, timeZone, unit) => {
      const calls = callsAt(...instants.map((instant) => new Date(instant).toISOString()));
      const days = daysOfCalls(calls, timeZone);
      invariant(days, 'the calls have times');
      const spans = bySpan(calls, days, unit, timeZone);
      expect(spans.reduce((sum, span) => sum + span.totals.calls, 0)).toBe(calls.length);
      expect(spans.reduce((sum, span) => sum + (span.totals.talk ?? 0), 0)).toBe(calls.length * 6);
      const hours = byHour(calls, timeZone);
      expect(hours.reduce((sum, hour) => sum + hour.totals.calls, 0)).toBe(calls.length);
    }),
    { numRuns: 60 },
  );
});
