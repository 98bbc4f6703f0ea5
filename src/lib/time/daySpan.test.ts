import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './civilDate.ts';
import { daySpanAt } from './daySpan.ts';
import { civilDateOf, startOfDay } from './zone.ts';

const zones = fc.constantFrom('America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC');
const instants = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2060, 0) });

test('an instant is on its own day of the zone, asked for once or again', () => {
  fc.assert(
    fc.property(zones, instants, (timeZone, instant) => {
      const day = civilDateOf(instant, timeZone);
      const expected = { day, start: startOfDay(day, timeZone), end: startOfDay(addDays(day, 1), timeZone) };
      expect(daySpanAt(instant, timeZone)).toEqual(expected);
      expect(daySpanAt(expected.start, timeZone)).toEqual(expected);
      expect(daySpanAt(expected.end - 1, timeZone)).toEqual(expected);
    }),
  );
});
