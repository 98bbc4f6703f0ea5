import type { DayOfCalls } from '#src/features/recordings/list/calls/daysOver.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { formatDayHeading } from '#src/lib/time/format.ts';
import classes from './CallTable.module.css';

/** The day over its calls, and how many they are. */
export function DayHeading({ day, today }: { day: DayOfCalls | undefined; today: CivilDate }) {
  if (!day) return null;
  return (
    <h2 className={classes.day}>
      {day.date === null ? 'Time unknown' : formatDayHeading(day.date, today)}
      <span className={classes.dayCount}>{day.calls.toLocaleString('en-US')}</span>
    </h2>
  );
}
