import type { CallFilters, FilterKey } from '#src/features/recordings/list/filters/callFilters.ts';
import { narrow } from '#src/features/recordings/list/filters/narrow.ts';
import type { FacetColumn } from '#src/features/recordings/list/filters/tabulate.ts';
import { Bits } from '#src/lib/bits.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import { matchesWords } from '#src/lib/search/matchesWords.ts';
import { searchWords } from '#src/lib/search/searchWords.ts';
import type { Facet } from '#src/ui/filters/facet.ts';
import type { Call } from './call.ts';
import { inDays } from './inDays.ts';
import { type CallSort, sortCalls } from './sortCalls.ts';

export interface Asked {
  /** Null for all days. */
  days: DayRange | null;
  timeZone: string;
  /** As it was typed. */
  text: string;
  filters: CallFilters;
  sort: CallSort;
}

export interface ShownCalls {
  /** In the order asked for. */
  calls: Call[];
  facets: Facet<FilterKey>[];
  /** How many the days have before they are searched and filtered. */
  inDays: number;
}

/** The calls to show. `haystacks` is of each call what a search looks through, and is asked for only to search. */
export function shownCalls(
  calls: readonly Call[],
  columns: readonly FacetColumn[],
  haystacks: () => readonly string[],
  { days, timeZone, text, filters, sort }: Asked,
): ShownCalls {
  const candidates = new Bits(calls.length);
  const isInDays = inDays(days, timeZone);
  for (const [row, call] of calls.entries()) if (isInDays(call)) candidates.add(row);
  const ofDays = candidates.count();
  const words = searchWords(text);
  if (words.length > 0) {
    for (const [row, haystack] of haystacks().entries())
      if (candidates.has(row) && !matchesWords(haystack, words)) candidates.remove(row);
  }
  const { passing, facets } = narrow(candidates, columns, filters);
  const found = calls.filter((_, row) => passing.has(row));
  return { calls: sortCalls(found, sort), facets, inDays: ofDays };
}
