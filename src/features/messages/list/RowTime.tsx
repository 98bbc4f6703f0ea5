import { useSession } from '#src/api/useSession.ts';
import { formatDayAndTime, formatExact, formatTime } from '#src/lib/time/format.ts';
import { useNow } from '#src/ui/useNow.ts';
import classes from './MessageRow.module.css';

/** When a message was taken, in the account's zone; exactly, where the pointer rests on it. */
export function RowTime({ instant, withDay }: { instant: number; withDay: boolean }) {
  const { timeZone } = useSession();
  const now = useNow();
  return (
    <time
      className={classes.time}
      dateTime={new Date(instant).toISOString()}
      title={formatExact(instant, timeZone)}
    >
      {withDay ? formatDayAndTime(instant, now, timeZone) : formatTime(instant, timeZone)}
    </time>
  );
}
