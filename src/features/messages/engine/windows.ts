import { addDays, type CivilDate, earlier } from '#src/lib/time/civilDate.ts';
import { type DayRange, firstOfMonth } from '#src/lib/time/dayChoice.ts';

/** A part of the asked days that is read by one request. */
export interface DayWindow {
  key: string;
  /** The days that it answers for, in the account's zone. */
  days: DayRange;
  /** The dates to ask for: a day wider on both sides, for the service does not say which zone's days it means. */
  asked: DayRange;
  /** Messages come in today, and for some days after they change; older ones seldom do. */
  age: 'today' | 'recent' | 'settled';
}

/** With today, the days of a week. */
const RECENT_DAYS = 6;

/**
 * Cuts days into windows, newest first: today, for the first rows come sooner the less is asked for; the six days before
 * it; from there calendar months at the most. The first two are whole whatever part of them is asked for, so that one answer
 * serves every choice of days that touches them.
 */
export function windowsOf(range: DayRange, today: CivilDate): DayWindow[] {
  const windows: DayWindow[] = [];
  const yesterday = addDays(today, -1);
  const recent = { from: addDays(today, -RECENT_DAYS), to: yesterday };
  if (range.to >= today) windows.push(windowOf({ from: today, to: today }, 'today'));
  if (range.to >= recent.from && range.from <= yesterday) windows.push(windowOf(recent, 'recent'));
  let to = earlier(range.to, addDays(recent.from, -1));
  while (to >= range.from) {
    const month = firstOfMonth(to);
    const days = { from: month > range.from ? month : range.from, to };
    windows.push(windowOf(days, 'settled'));
    to = addDays(days.from, -1);
  }
  return windows;
}

function windowOf(days: DayRange, age: DayWindow['age']): DayWindow {
  const asked = { from: addDays(days.from, -1), to: addDays(days.to, 1) };
  return { key: `${days.from}..${days.to}`, days, asked, age };
}

const monthFormat = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "March 2026"; "The past 6 days"; "Today". */
export function windowLabel({ days, age }: DayWindow): string {
  switch (age) {
    case 'today':
      return 'Today';
    case 'recent':
      return `The past ${RECENT_DAYS} days`;
    case 'settled':
      return monthFormat.format(Date.parse(days.from));
  }
}
