import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDayNumber, weekday, yearMonthDay } from '#src/lib/time/civilDate.ts';
import { instantsOf, wallClock } from '#src/lib/time/zone.ts';
import { occurrences } from './recurrence.ts';
import { formatWireTime } from './wireTime.ts';

const zones = ['America/New_York', 'Australia/Sydney', 'Europe/London', 'Asia/Kathmandu', 'America/Phoenix'];
const distinct = (least: number, most: number, maxLength: number) =>
  fc.uniqueArray(fc.integer({ min: least, max: most }), { minLength: 1, maxLength });

const schedule = fc.record({
  interval: fc.integer({ min: 1, max: 5 }),
  days: distinct(0, 6, 5),
  daysOfMonth: distinct(1, 31, 4),
  // Half past one to four, where clocks change, among them.
  minutes: fc.uniqueArray(fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 60, max: 240 })), {
    minLength: 1,
    maxLength: 3,
  }),
  start: fc.integer({ min: Date.UTC(2015, 0) / 1000, max: Date.UTC(2030, 0) / 1000 }),
  timeZone: fc.constantFrom(...zones),
});
type Schedule = typeof schedule extends fc.Arbitrary<infer T> ? T : never;
type Kind = 'Daily' | 'Weekly' | 'Monthly' | 'Yearly';
const kind = fc.constantFrom<Kind>('Daily', 'Weekly', 'Monthly', 'Yearly');

function recurrence(
  of: Kind,
  { interval, days, daysOfMonth, minutes, start, timeZone }: Schedule,
  ends = {},
) {
  const validations = {
    Daily: {},
    Weekly: { day: days },
    Monthly: { day_of_month: daysOfMonth },
    Yearly: { day_of_month: daysOfMonth, month_of_year: [1, 3, 10, 11] },
  };
  return {
    rule: { rule_type: `IceCube::${of}Rule`, interval, validations: validations[of], ...ends },
    times: minutes.map(formatWireTime),
    start: new Date(start * 1000),
    timeZone,
  };
}

test('occurrences rise, from the start on', () => {
  fc.assert(
    fc.property(kind, schedule, (of, given) => {
      const found = occurrences(recurrence(of, given), { count: 60 }).map(Number);
      expect(found).toHaveLength(60);
      expect(found[0]).toBeGreaterThanOrEqual(given.start * 1000);
      for (const [index, instant] of found.slice(1).entries())
        expect(instant).toBeGreaterThan(found[index] ?? 0);
    }),
  );
});

test('each falls on a day of the rule, and shows one of its times unless clocks skip that time', () => {
  fc.assert(
    fc.property(kind, schedule, (of, given) => {
      for (const occurrence of occurrences(recurrence(of, given), { count: 60 })) {
        const { date, minutes } = wallClock(occurrence.getTime(), given.timeZone);
        const { month, day } = yearMonthDay(date);
        const onDay = {
          Daily: true,
          Weekly: given.days.includes(weekday(date)),
          Monthly: given.daysOfMonth.includes(day),
          Yearly: given.daysOfMonth.includes(day) && [1, 3, 10, 11].includes(month),
        };
        expect(onDay[of]).toBe(true);
        const skipped = given.minutes.filter((time) => instantsOf(date, time, given.timeZone).length === 0);
        expect([...given.minutes, ...skipped.map((time) => time + 60)]).toContain(minutes);
      }
    }),
  );
});

test('the interval is kept over ten years', () => {
  const turns: Record<Kind, (dayNumber: number, year: number, month: number) => number> = {
    Daily: (dayNumber) => dayNumber,
    Weekly: (dayNumber) => Math.floor((dayNumber + 4) / 7),
    Monthly: (_, year, month) => year * 12 + month,
    Yearly: (_, year) => year,
  };
  // Clocks do not change in January and July: IceCube counts from the day before some days on which they do.
  const quiet = fc.tuple(
    fc.integer({ min: 2015, max: 2030 }),
    fc.constantFrom(0, 6),
    fc.integer({ min: 2, max: 28 }),
  );
  fc.assert(
    fc.property(kind, schedule, quiet, (of, given, [startYear, startMonth, startDay]) => {
      const turnOf = (instant: number) => {
        const { date } = wallClock(instant, given.timeZone);
        const { year, month } = yearMonthDay(date);
        return turns[of](toDayNumber(date), year, month);
      };
      const start = Date.UTC(startYear, startMonth, startDay) + (given.start % 86_400) * 1000;
      const after = new Date(start + 10 * 365 * 86_400_000);
      const found = occurrences(recurrence(of, { ...given, start: start / 1000 }), { count: 20, after });
      for (const occurrence of found)
        expect((turnOf(occurrence.getTime()) - turnOf(start)) % given.interval).toBe(0);
    }),
  );
});

test('what comes after an instant is the tail of the whole', () => {
  fc.assert(
    fc.property(
      kind,
      schedule,
      fc.nat(49),
      fc.integer({ min: -3600, max: 3600 }),
      (of, given, index, shift) => {
        const whole = occurrences(recurrence(of, given), { count: 60 });
        const after = new Date(Number(whole[index]) + shift * 1000);
        const tail = whole.filter((occurrence) => occurrence > after);
        expect(occurrences(recurrence(of, given), { count: tail.length, after })).toEqual(tail);
      },
    ),
  );
});

test('a count is never exceeded, wherever one looks', () => {
  fc.assert(
    fc.property(kind, schedule, fc.nat(20), fc.nat(20), (of, given, count, index) => {
      const one = { ...given, minutes: given.minutes.slice(0, 1) };
      const endless = occurrences(recurrence(of, one), { count: 40 });
      const counted = recurrence(of, one, { count });
      expect(occurrences(counted, { count: 40 })).toEqual(endless.slice(0, count));
      const rest = occurrences(counted, { count: 40, after: endless[index] });
      expect(rest).toEqual(endless.slice(index + 1, Math.max(count, index + 1)));
    }),
  );
});

test('nothing comes after the end', () => {
  fc.assert(
    fc.property(kind, schedule, fc.nat(40), (of, given, index) => {
      const endless = occurrences(recurrence(of, given), { count: 41 });
      const until = endless[index]?.toISOString();
      expect(occurrences(recurrence(of, given, { until }), { count: 60 })).toEqual(
        endless.slice(0, index + 1),
      );
    }),
  );
});

test('up to an instant, they are those of the whole row that come before it', () => {
  fc.assert(
    fc.property(kind, schedule, fc.nat(400), fc.nat(400), (of, given, daysOn, daysLong) => {
      const after = new Date((given.start + daysOn * 86_400) * 1000);
      const before = new Date(after.getTime() + daysLong * 86_400_000);
      const whole = occurrences(recurrence(of, given), { count: 50, after });
      const part = occurrences(recurrence(of, given), { count: 50, after, before });
      expect(part).toEqual(whole.filter((instant) => instant < before));
    }),
  );
});
