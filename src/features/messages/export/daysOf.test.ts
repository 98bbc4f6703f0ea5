import { expect, test } from 'vitest';
import { type CivilDate, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { daysOf } from './daysOf.ts';

const today = parseCivilDate('2026-11-23') as CivilDate;
// 23:30 on one day and 00:30 on another.
const taken = { first: Date.parse('2026-01-05T04:30:00Z'), last: Date.parse('2026-03-03T05:30:00Z') };

test('chosen days are the days of the file, with messages on each of them or not', () => {
  expect(daysOf({ days: 'last-7' }, taken, today, 'America/New_York')).toEqual({
    from: '2026-11-17',
    to: '2026-11-23',
  });
});

test('of everything, the file goes from the first to the last message', () => {
  const everything = { days: 'everything' } as const;
  expect(daysOf(everything, taken, today, 'America/New_York')).toEqual({
    from: '2026-01-04',
    to: '2026-03-03',
  });
  expect(daysOf(everything, null, today, 'America/New_York').to).toBe(today);
});
