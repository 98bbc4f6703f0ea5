import type { Filters, Group, Sort } from '#src/features/messages/view.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';

/** A view of windows that have been loaded. */
export interface ViewRequest {
  /** Their keys, newest days first. No two of them hold the same day. */
  windows: readonly string[];
  range: DayRange;
  timeZone: string;
  text: string;
  filters: Filters;
  sort: Sort;
  group: Group;
}
