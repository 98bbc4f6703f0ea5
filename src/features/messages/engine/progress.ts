import type { WindowOutcome } from './inboxState.ts';
import { type DayWindow, windowLabel } from './windows.ts';

/** How far the loading of several windows has come. */
export interface Progress {
  /** What is being read: "March 2026". */
  label: string;
  /** How many windows are settled. */
  done: number;
  /** Of how many; null where nobody knows how far back there are messages. */
  of: number | null;
}

/** Null when nothing is being loaded, or only one window. */
export function progressOf(
  windows: readonly DayWindow[],
  outcomes: readonly WindowOutcome[],
  isOpenEnded: boolean,
): Progress | null {
  const next = outcomes.findIndex(({ is }) => is === 'pending');
  const window = windows[next];
  if (!window || windows.length === 1) return null;
  const done = outcomes.filter(({ is }) => is !== 'pending').length;
  return { label: windowLabel(window), done, of: isOpenEnded ? null : windows.length };
}
