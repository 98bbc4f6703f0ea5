import type { ReactNode } from 'react';
import { formatDayAndTime, formatExact, formatTime } from '#src/lib/time/format.ts';
import { useNow } from '#src/ui/useNow.ts';
import classes from './MessageRow.module.css';

interface When {
  instant: number;
  timeZone: string;
}

/** When a message was taken, in the account's zone; exactly, where the pointer rests on it. */
export function rowTime({ withDay, ...when }: When & { withDay: boolean }): ReactNode {
  const { instant, timeZone } = when;
  return (
    <time
      className={classes.time}
      dateTime={new Date(instant).toISOString()}
      title={formatExact(instant, timeZone)}
    >
      {withDay ? <DayAndTime {...when} /> : formatTime(instant, timeZone)}
    </time>
  );
}

function DayAndTime({ instant, timeZone }: When): string {
  return formatDayAndTime(instant, useNow(), timeZone);
}
