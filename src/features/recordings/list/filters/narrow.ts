import type { Bits } from '#src/lib/bits.ts';
import { filterAndCount } from '#src/lib/facets/filterAndCount.ts';
import type { Facet, FacetChoice } from '#src/ui/filters/facet.ts';
import type { CallFilters, FilterKey } from './callFilters.ts';
import { UNKNOWN } from './choice.ts';
import type { FacetColumn } from './tabulate.ts';

/** Which of the candidates the filters let through, and the facets with their counts. */
export function narrow(
  candidates: Bits,
  columns: readonly FacetColumn[],
  filters: CallFilters,
): { passing: Bits; facets: Facet<FilterKey>[] } {
  const counted = columns.map(({ facet, ids, totals, idOf }) => {
    const chosen = filters[facet.key] ?? [];
    const wanted = chosen.length > 0 ? wantedIds(chosen, totals.length, idOf) : null;
    return { ids, totals, wanted, counts: new Uint32Array(totals.length) };
  });
  const passing = filterAndCount(candidates, counted);
  const facets = columns.map((column, at) => {
    const present = new Set(column.ids.filter((_, row) => candidates.has(row)));
    const chosen = new Set(filters[column.facet.key]?.map(column.idOf));
    return countedFacet(column, (id) => present.has(id) || chosen.has(id), counted[at]?.counts);
  });
  return { passing, facets };
}

function wantedIds(
  chosen: readonly string[],
  size: number,
  idOf: (value: string) => number | undefined,
): Uint8Array {
  const wanted = new Uint8Array(size);
  for (const value of chosen) {
    const id = idOf(value);
    if (id !== undefined) wanted[id] = 1;
  }
  return wanted;
}

/** With the choices that some candidate has, filtered or not, so that none comes and goes as others are ticked. */
function countedFacet(
  { facet: { key, label, inOrder }, choices }: FacetColumn,
  isOffered: (id: number) => boolean,
  counts: Uint32Array | undefined,
): Facet<FilterKey> {
  const offered = [...choices].filter(([id]) => isOffered(id));
  const counted = offered.map(([id, choice]) => ({
    value: choice.value,
    label: choice.label,
    count: counts?.[id] ?? 0,
  }));
  const place = ({ value, count }: FacetChoice) => {
    if (value === UNKNOWN) return Infinity;
    return inOrder ? inOrder.indexOf(value) : -count;
  };
  return {
    key,
    label,
    choices: counted.toSorted(
      (a, b) => compare(place(a), place(b)) || a.label.localeCompare(b.label, 'en-US'),
    ),
  };
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
