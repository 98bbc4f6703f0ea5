import type { DayRange } from '#src/lib/time/dayChoice.ts';

/** Messages to take out of the dashboard. */
export interface ExportTarget {
  /** In the list's order. */
  ids: Float64Array;
  days: DayRange;
}
