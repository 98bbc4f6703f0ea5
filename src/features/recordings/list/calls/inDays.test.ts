import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleCall } from '#src/features/recordings/exampleCall.ts';
import { addDays, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import { invariant } from '#src/lib/invariant.ts';
import { callsOf } from './call.ts';
import { inDays } from './inDays.ts';

function day(text: string) {
  const date = parseCivilDate(text);
  invariant(date, 'the test names a day');
  return date;
}

function isOn(start: string | null, from: string, to: string, timeZone = 'America/New_York'): boolean {
  const calls = callsOf([exampleCall({ started_at: start, cdr: null })]);
  return calls.every(inDays({ from: day(from), to: day(to) }, timeZone));
}

test.each([
  ['2026-11-17T05:00:00Z', true, 'the first minute of the first day'],
  ['2026-11-17T04:59:59Z', false, 'the second before it'],
  ['2026-11-24T04:59:59Z', true, 'the last second of the last day'],
  ['2026-11-24T05:00:00Z', false, 'the next day'],
  [null, false, 'at no known time'],
] as [string | null, boolean, string][])('%s: %s, %s', (start, expected) => {
  expect(isOn(start, '2026-11-17', '2026-11-23')).toBe(expected);
});

test('the days on which clocks change are as long as they are', () => {
  // 25 hours on November 1 and 23 on March 8, 2026, in New York; the other way round in Sydney.
  expect(isOn('2026-11-02T04:59:00Z', '2026-11-01', '2026-11-01')).toBe(true);
  expect(isOn('2026-11-02T05:00:00Z', '2026-11-01', '2026-11-01')).toBe(false);
  expect(isOn('2026-03-09T03:59:00Z', '2026-03-08', '2026-03-08')).toBe(true);
  expect(isOn('2026-03-09T04:00:00Z', '2026-03-08', '2026-03-08')).toBe(false);
  expect(isOn('2026-10-04T12:59:00Z', '2026-10-04', '2026-10-04', 'Australia/Sydney')).toBe(true);
  expect(isOn('2026-10-04T13:00:00Z', '2026-10-04', '2026-10-04', 'Australia/Sydney')).toBe(false);
});

test('all days have calls of no known time too', () => {
  const calls = callsOf([exampleCall({ started_at: null, cdr: null })]);
  expect(calls.map(inDays(null, 'America/New_York'))).toEqual([true]);
});

test('a call is on the day that clocks of the zone show, and on no other', () => {
  const zones = fc.constantFrom('America/New_York', 'Australia/Sydney', 'Asia/Kathmandu', 'America/Santiago');
  const instants = fc.integer({ min: Date.UTC(2015), max: Date.UTC(2030) });
  fc.assert(
    fc.property(instants, zones, fc.integer({ min: -2, max: 2 }), (instant, timeZone, off) => {
      const date = addDays(civilDateOf(instant, timeZone), off);
      const start = new Date(instant).toISOString();
      expect(isOn(start, date, date, timeZone)).toBe(off === 0);
    }),
  );
});
