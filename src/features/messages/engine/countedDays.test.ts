import { expect, test } from 'vitest';
import { type CivilDate, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { countedDays } from './countedDays.ts';

const day = (text: string) => parseCivilDate(text) as CivilDate;
const days = (from: string, to: string) => ({ from: day(from), to: day(to) });
const at = (iso: string) => Date.parse(iso);
const newYork = 'America/New_York';
const taken = at('2026-11-23T15:00:00Z');

test('of a whole month that was looked through, the last 30 days are counted', () => {
  expect(countedDays(taken, [days('2026-10-01', '2026-11-23')], newYork)).toEqual({
    since: '2026-10-25',
    days: 30,
    start: at('2026-10-25T04:00:00Z'), // before clocks went back
  });
});

test('of fewer days, those since the first of them are, and no more is claimed', () => {
  const lookedAt = [days('2026-11-17', '2026-11-23'), days('2026-03-01', '2026-03-31')];
  expect(countedDays(taken, lookedAt, newYork)).toEqual({
    since: '2026-11-17',
    days: null,
    start: at('2026-11-17T05:00:00Z'),
  });
});

test('where its own day was not looked through, nothing is known', () => {
  expect(countedDays(taken, [days('2026-03-01', '2026-03-31')], newYork)).toBeNull();
  expect(countedDays(taken, [], newYork)).toBeNull();
});
