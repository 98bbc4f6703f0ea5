import { filterAndCount } from '#src/lib/facets/filterAndCount.ts';
import type { Facet } from '#src/ui/filters/facet.ts';
import type { CallFilters, FilterKey } from './callFilters.ts';
import type { FacetColumn } from './tabulate.ts';

/** Which of the candidates (1 for each row) the filters let through, and the facets with their counts. */
export function narrow(
  candidates: Uint8Array,
  columns: readonly FacetColumn[],
  filters: CallFilters,
): { passing: Uint8Array; facets: Facet<FilterKey>[] } {
  const counted = columns.map(({ facet, ids, choices, idOf }) => {
    const chosen = filters[facet.key] ?? [];
    const size = choices.size + 2;
    return {
      ids,
      wanted: chosen.length > 0 ? wantedIds(chosen, size, idOf) : null,
      counts: new Uint32Array(size),
    };
  });
  const passing = filterAndCount(candidates, counted);
  const facets = columns.map((column, at) => countedFacet(column, counted[at]?.counts));
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

function countedFacet(
  { facet: { key, label, inOrder = [] }, choices }: FacetColumn,
  counts: Uint32Array | undefined,
): Facet<FilterKey> {
  const place = (value: string) => (inOrder.includes(value) ? inOrder.indexOf(value) : inOrder.length);
  return {
    key,
    label,
    choices: Array.from(choices, ([id, { value, label: words }]) => ({
      value,
      label: words,
      count: counts?.[id] ?? 0,
    })).toSorted(
      (a, b) =>
        Number(a.value === 'none') - Number(b.value === 'none') ||
        place(a.value) - place(b.value) ||
        a.label.localeCompare(b.label, 'en-US'),
    ),
  };
}
