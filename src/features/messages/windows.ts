import { addDays, type CivilDate } from '#src/lib/time/civilDate.ts';
import { type DayRange, firstOfMonth } from '#src/lib/time/dayChoice.ts';

/** A part of the asked days that is read by one request. */
export interface Window {
  /** The days that it answers for, in the account's zone. */
  days: DayRange;
  /** The dates to ask for: a day wider on both sides, for the service does not say which zone's days it means. */
  asked: DayRange;
  /** True for the last seven days, where messages still come in and change. */
  live: boolean;
}

const LIVE_DAYS = 7;

/**
 * Cuts days into windows of a calendar month at the most, newest first. The last seven days are one window, the same
 * for every choice that touches them, so that one answer serves them all and only that one has to be asked again.
 */
export function windowsOf(range: DayRange, today: CivilDate): Window[] {
  const windows: Window[] = [];
  const live = { from: addDays(today, 1 - LIVE_DAYS), to: today };
  let to = range.to;
  if (to >= live.from) {
    windows.push({ days: live, asked: widened(live), live: true });
    to = addDays(live.from, -1);
  }
  while (to >= range.from) {
    const month = firstOfMonth(to);
    const days = { from: month > range.from ? month : range.from, to };
    windows.push({ days, asked: widened(days), live: false });
    to = addDays(days.from, -1);
  }
  return windows;
}

/** Which windows may be asked for now, `settled` telling those that were answered or failed: newest first, a few at once. */
export function askable(settled: readonly boolean[], atOnce: number): boolean[] {
  let open = 0;
  return settled.map((done) => {
    if (!done) open += 1;
    return done || open <= atOnce;
  });
}

const monthFormat = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "March 2026"; "The last 7 days". */
export function windowLabel({ days, live }: Window): string {
  return live ? `The last ${LIVE_DAYS} days` : monthFormat.format(Date.parse(days.from));
}

function widened({ from, to }: DayRange): DayRange {
  return { from: addDays(from, -1), to: addDays(to, 1) };
}
