import { type CivilDate, fromDayNumber, weekday } from '#src/lib/time/civilDate.ts';

/** January 8, 2023, a Sunday. In its week clocks are changed nowhere. */
const SUNDAY = 19_365;

/**
 * The same day of a week in which the browser's own clock does not change. The calendar takes what it draws for times of
 * that clock: on a day when it changes, everything would stand an hour off.
 */
export function steadyDay(day: CivilDate): CivilDate {
  return fromDayNumber(SUNDAY + weekday(day));
}
