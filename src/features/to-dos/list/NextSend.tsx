import type { Entry } from '#src/features/to-dos/entry.ts';
import { sendTime } from '#src/features/to-dos/sendTime.ts';
import classes from './NextSend.module.css';

interface NextSendProps {
  entry: Entry;
  now: number;
  timeZone: string;
}

/** When a To Do is sent next; since when it should have been, where that has passed. */
export function NextSend({ entry: { next }, now, timeZone }: NextSendProps) {
  if (next === null) return <span className={classes.none}>None</span>;
  const words = sendTime(next, now, timeZone);
  return next < now ? <span className={classes.due}>Due since {words}</span> : words;
}
