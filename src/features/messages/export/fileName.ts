import type { DayRange } from '#src/lib/time/dayChoice.ts';

/** "messages-2026-11-17-to-2026-11-23.csv": days alone, for a file's name is read by everybody. */
export function csvFileName({ from, to }: DayRange): string {
  return from === to ? `messages-${from}.csv` : `messages-${from}-to-${to}.csv`;
}
