import type { Entry } from '#src/features/to-dos/entry.ts';

export const facetNames = ['due', 'repeats', 'delivery', 'account'] as const;

/** What the list can be narrowed by, under the names that addresses have them by. */
export type FacetName = (typeof facetNames)[number];

/** For each facet the values of which a To Do must have one; none asks nothing. */
export type Choices = Record<FacetName, readonly string[]>;

const LONGEST = 64;
const MOST = 32;

/** Reads `?due=today&delivery=sms&delivery=email`. */
export function readChoices(params: URLSearchParams): Choices {
  const read = (name: FacetName) =>
    [...new Set(params.getAll(name))].filter((value) => value && value.length <= LONGEST).slice(0, MOST);
  return { due: read('due'), repeats: read('repeats'), delivery: read('delivery'), account: read('account') };
}

/** The address's parameters with the choices in them; others stay. */
export function writeChoices(choices: Choices, params: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const name of facetNames) {
    written.delete(name);
    for (const value of choices[name]) written.append(name, value);
  }
  return written;
}

export function isAnyChosen(choices: Choices): boolean {
  return facetNames.some((name) => choices[name].length > 0);
}

export function chosen(entries: readonly Entry[], choices: Choices): Entry[] {
  return entries.filter((entry) => facetNames.every((name) => agrees(entry, name, choices)));
}

/**
 * How many To Dos each value of a facet would leave beside what is chosen of the other facets. What is chosen is there
 * even where it leaves none, so that it can be taken back.
 */
export function countsOf(entries: readonly Entry[], facet: FacetName, choices: Choices): Map<string, number> {
  const others = facetNames.filter((name) => name !== facet);
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const value = entry[facet];
    if (value === null) continue;
    const counted = others.every((name) => agrees(entry, name, choices)) ? 1 : 0;
    counts.set(value, (counts.get(value) ?? 0) + counted);
  }
  for (const value of choices[facet]) counts.set(value, counts.get(value) ?? 0);
  return counts;
}

function agrees(entry: Entry, name: FacetName, choices: Choices): boolean {
  const value = entry[name];
  return choices[name].length === 0 || (value !== null && choices[name].includes(value));
}
