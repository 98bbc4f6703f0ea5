import { expect, test } from 'vitest';
import { addDays, type CivilDate, parseCivilDate, weekday } from '#src/lib/time/civilDate.ts';
import { offsetAt } from '#src/lib/time/zone.ts';
import { steadyDay } from './steadyDay.ts';

const days = Array.from({ length: 7 }, (_, on) => addDays(parseCivilDate('2027-03-14') as CivilDate, on));

test('a week is drawn in the same order on days on which clocks change nowhere', () => {
  const drawn = days.map(steadyDay);
  expect(drawn.map(weekday)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(drawn).toEqual(drawn.toSorted());
  const begins = Date.parse(addDays(steadyDay(days[0] as CivilDate), -1));
  const ends = Date.parse(addDays(steadyDay(days[6] as CivilDate), 2));
  const changing = Intl.supportedValuesOf('timeZone').filter(
    (zone) => offsetAt(begins, zone) !== offsetAt(ends, zone),
  );
  expect(changing).toEqual([]);
});
