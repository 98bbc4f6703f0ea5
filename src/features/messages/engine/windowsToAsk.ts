import type { DayWindow } from './windows.ts';

/** What is known of a window: how many messages it holds, or that it failed; null while it was not answered. */
export type Known = { count: number } | 'failed' | null;

/** How many windows are asked for at once. */
export const AT_ONCE = 3;
const EMPTY_MONTHS = 12;

/** So many that fail one after the other are an outage: each further one would be another question to a service in trouble. */
const MOST_FAILURES = 3;

/** `later`: once others are answered. `held`: once those before it are answered, which failed. */
export type Turn = 'now' | 'later' | 'held';

/** When each window may be asked for: newest first, a few at once. What was asked before has its turn. */
export function turnsOf(known: readonly Known[]): Turn[] {
  let open = 0;
  let failures = 0;
  return known.map((window) => {
    if (window !== null) {
      failures = window === 'failed' ? failures + 1 : 0;
      return 'now';
    }
    if (failures >= MOST_FAILURES) return 'held';
    open += 1;
    return open <= AT_ONCE ? 'now' : 'later';
  });
}

/**
 * How many windows of "everything" to look at for now: as far as they are known and a few beyond, up to the twelfth answered
 * month in a row that holds nothing. One that failed says nothing of what lies behind it: it neither counts nor starts the
 * count anew.
 */
export function reach(windows: readonly DayWindow[], knownOf: (window: DayWindow) => Known): number {
  let empty = 0;
  let open = 0;
  for (const [at, window] of windows.entries()) {
    const known = knownOf(window);
    if (known === null) open += 1;
    if (open > AT_ONCE) return at;
    if (window.age !== 'settled' || known === null || known === 'failed') continue;
    empty = known.count === 0 ? empty + 1 : 0;
    if (empty === EMPTY_MONTHS) return at + 1;
  }
  return windows.length;
}
