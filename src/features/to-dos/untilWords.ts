import { toDayNumber } from '#src/lib/time/civilDate.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';

const MS_A_MINUTE = 60_000;
const relative = new Intl.RelativeTimeFormat('en-US', { numeric: 'auto' });

/** "in 20 minutes", "5 hours ago", and by days on the account’s calendar "tomorrow", "in 2 days", "9 weeks ago". */
export function untilWords(instant: number, now: number, timeZone: string): string {
  const minutes = Math.round((instant - now) / MS_A_MINUTE);
  const days = toDayNumber(civilDateOf(instant, timeZone)) - toDayNumber(civilDateOf(now, timeZone));
  if (days === 0 || Math.abs(minutes) < 12 * 60) {
    return Math.abs(minutes) < 60
      ? relative.format(minutes, 'minute')
      : relative.format(Math.round(minutes / 60), 'hour');
  }
  return Math.abs(days) < 60 ? relative.format(days, 'day') : relative.format(Math.round(days / 7), 'week');
}
