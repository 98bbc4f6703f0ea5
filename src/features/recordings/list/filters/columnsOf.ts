import type { Call } from '#src/features/recordings/list/calls/call.ts';
import { callFacets, type KnownOfCalls } from './callFacets.ts';
import type { FilterKey } from './callFilters.ts';
import { type FacetColumn, tabulate } from './tabulate.ts';

interface Kept {
  calls: readonly Call[];
  need: unknown;
  column: FacetColumn;
}

/** Tabulates every facet of calls; asked again, only those of which something else is known now. */
export function createColumnsOf(): (calls: readonly Call[], known: KnownOfCalls) => FacetColumn[] {
  const kept = new Map<FilterKey, Kept>();
  return (calls, known) =>
    callFacets.map((facet) => {
      const need = facet.needs && known[facet.needs];
      const before = kept.get(facet.key);
      if (before?.calls === calls && before.need === need) return before.column;
      const column = tabulate(calls, facet, known);
      kept.set(facet.key, { calls, need, column });
      return column;
    });
}
