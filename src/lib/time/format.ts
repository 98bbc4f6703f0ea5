import { type CivilDate, toDayNumber } from './civilDate.ts';
import { civilDateOf } from './zone.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(instant: number, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${timeZone} ${JSON.stringify(options)}`;
  let intl = formats.get(key);
  if (!intl) formats.set(key, (intl = new Intl.DateTimeFormat('en-US', { ...options, timeZone })));
  return intl.format(instant);
}

/** "2:05 PM" */
export function formatTime(instant: number, timeZone: string): string {
  return format(instant, timeZone, { hour: 'numeric', minute: '2-digit' });
}

const toTheMinute = {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
} as const;

/** "Mon, Nov 23, 2026, 2:05:09 PM EST": nothing left to guess. */
export function formatExact(instant: number, timeZone: string): string {
  return format(instant, timeZone, { ...toTheMinute, second: '2-digit' });
}

/** "Tue, Dec 1, 2026, 9:00 AM EST": as exact as what is planned by the minute. */
export function formatExactMinute(instant: number, timeZone: string): string {
  return format(instant, timeZone, toTheMinute);
}

/** "Nov 23, 2:05 PM"; the year too where it is not that of `now`. */
export function formatDayAndTime(instant: number, now: number, timeZone: string): string {
  return `${formatDay(civilDateOf(instant, timeZone), civilDateOf(now, timeZone))}, ${formatTime(instant, timeZone)}`;
}

/** "Nov 23"; "Nov 23, 2025" where the year is not that of `today`. */
export function formatDay(date: CivilDate, today: CivilDate): string {
  const year = date.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  return format(Date.parse(date), 'UTC', { month: 'short', day: 'numeric', year });
}

/** "Today", "Yesterday", "Tomorrow", or "Monday, November 16" (with its year where that is not today's): a list's day heading. */
export function formatDayHeading(date: CivilDate, today: CivilDate): string {
  const near = { '0': 'Today', '-1': 'Yesterday', '1': 'Tomorrow' }[
    String(toDayNumber(date) - toDayNumber(today))
  ];
  if (near) return near;
  const year = date.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  return format(Date.parse(date), 'UTC', { weekday: 'long', month: 'long', day: 'numeric', year });
}

/** "1:05" or "1:01:05" of seconds: a clock for players and call lengths. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const tail = `${hours ? String(minutes).padStart(2, '0') : minutes}:${String(whole % 60).padStart(2, '0')}`;
  return hours ? `${hours}:${tail}` : tail;
}

/** "45 seconds", "3 minutes", "2 hours 5 minutes", "3 days" of milliseconds, the two largest units at the most. */
export function formatLength(milliseconds: number): string {
  let rest = Math.round(Math.abs(milliseconds) / 1000);
  const parts: string[] = [];
  for (const [unit, size] of [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
  ] as const) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count} ${unit}${count === 1 ? '' : 's'}`);
  }
  return parts.slice(0, 2).join(' ') || '0 seconds';
}
