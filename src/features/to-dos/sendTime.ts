import { toDayNumber, weekday } from '#src/lib/time/civilDate.ts';
import { formatDay, formatDayHeading, formatTime } from '#src/lib/time/format.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import { dayNames } from '#src/v2/newToDo.ts';

/** "Today, 9:00 AM", "Tomorrow, 9:00 AM", "Tue, Dec 1, 9:00 AM"; the year too where it is not that of `now`. */
export function sendTime(instant: number, now: number, timeZone: string): string {
  const [date, today] = [civilDateOf(instant, timeZone), civilDateOf(now, timeZone)];
  const isNear = Math.abs(toDayNumber(date) - toDayNumber(today)) <= 1;
  const day = isNear
    ? formatDayHeading(date, today)
    : `${dayNames[weekday(date)]?.slice(0, 3)}, ${formatDay(date, today)}`;
  return `${day}, ${formatTime(instant, timeZone)}`;
}

/** As `sendTime`, for the middle of a sentence: "today, 9:00 AM". */
export function sendTimeWithin(instant: number, now: number, timeZone: string): string {
  return sendTime(instant, now, timeZone).replace(/^(?:Today|Tomorrow|Yesterday)/, (day) =>
    day.toLowerCase(),
  );
}
