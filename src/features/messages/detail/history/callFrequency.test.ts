import { expect, test } from 'vitest';
import { type CivilDate, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { callFrequency } from './callFrequency.ts';

const day = (text: string) => parseCivilDate(text) as CivilDate;
const days = (from: string, to: string) => ({ from: day(from), to: day(to) });
const at = (iso: string) => Date.parse(iso);
const newYork = 'America/New_York';
const taken = at('2026-11-23T15:00:00Z');

test('of a whole month that was looked through, it is so many messages in 30 days', () => {
  const earlier = [
    at('2026-11-20T15:00:00Z'),
    at('2026-10-25T04:00:00Z'), // midnight of the first of the 30 days, before clocks went back
    at('2026-10-25T03:59:59Z'),
  ];
  expect(callFrequency(taken, earlier, [days('2026-10-01', '2026-11-23')], newYork)).toEqual({
    count: 3,
    since: '2026-10-25',
    days: 30,
  });
});

test('of fewer days, it is so many since the first of them, and no more is claimed', () => {
  const earlier = [at('2026-11-20T15:00:00Z'), at('2026-03-02T15:00:00Z')];
  const lookedAt = [days('2026-11-17', '2026-11-23'), days('2026-03-01', '2026-03-31')];
  expect(callFrequency(taken, earlier, lookedAt, newYork)).toEqual({
    count: 2,
    since: '2026-11-17',
    days: null,
  });
});

test('a first message is the first', () => {
  expect(callFrequency(taken, [], [days('2026-11-23', '2026-11-23')], newYork)?.count).toBe(1);
});

test('where its own day was not looked through, nothing is known', () => {
  expect(callFrequency(taken, [], [days('2026-03-01', '2026-03-31')], newYork)).toBeNull();
  expect(callFrequency(taken, [], [], newYork)).toBeNull();
});
