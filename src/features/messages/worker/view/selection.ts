import { type FilterKey, type Filters, NONE } from '#src/features/messages/view.ts';
import { filterKeys } from '#src/features/messages/viewParams.ts';
import { Bits } from '#src/lib/bits.ts';
import { type Column, filterAndCount } from '#src/lib/facets/filterAndCount.ts';
import type { SearchWord } from '#src/lib/search/searchWords.ts';
import type { Segment } from '#src/features/messages/worker/segment/segment.ts';
import type { Vocabulary } from '#src/features/messages/worker/vocabulary/vocabulary.ts';
import { wantedIds } from './wantedIds.ts';

/** Which rows of a segment are looked at. */
export interface Considered {
  segment: Segment;
  rows: Bits;
}

/** What a search and filters let through, and what each value of each field would let through instead of its field's filter. */
export interface SelectedRows {
  /** The rows of each segment. */
  passing: Bits[];
  counts: ReadonlyMap<FilterKey, Uint32Array>;
}

const none = new Uint32Array();

export function select(
  considered: readonly Considered[],
  words: readonly SearchWord[],
  filters: Filters,
  vocabulary: Vocabulary,
): SelectedRows {
  const fields = [...vocabulary.tables].map(([key, table]) => ({
    key,
    wanted: wantedIds(key, filters[key], table),
    counts: new Uint32Array(table.values.length),
  }));
  // What no message has a field for, none has a value of.
  const isImpossible = filterKeys(filters).some(
    (key) => !vocabulary.tables.has(key) && filters[key]?.includes(NONE) !== true,
  );
  const passing = considered.map(({ segment, rows }) => {
    const found = isImpossible ? new Bits(rows.size) : rows.copy();
    if (words.length > 0) segment.text.keepMatches(found, words);
    const columns: Column[] = fields.map(({ key, wanted, counts }) => {
      const { ids = null, totals = none } = segment.columns.get(key) ?? {};
      return { ids, totals, wanted, counts };
    });
    return filterAndCount(found, columns);
  });
  return { passing, counts: new Map(fields.map(({ key, counts }) => [key, counts])) };
}
