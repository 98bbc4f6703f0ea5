import type { Entry } from '#src/features/to-dos/entry.ts';
import type { Chosen, Facet } from '#src/ui/filters/facet.ts';
import { facetLabels, inOrder, valueWords } from './facetWords.ts';

export const facetNames = ['due', 'repeats', 'delivery', 'account'] as const;

/** What the list can be narrowed by, under the names that addresses have them by. */
export type FacetName = (typeof facetNames)[number];

/** For each facet the values of which a To Do must have one; none asks nothing. */
export type Choices = Chosen<FacetName>;

const LONGEST = 64;
const MOST = 32;

/** Reads `?due=today&delivery=sms&delivery=email`. */
export function readChoices(params: URLSearchParams): Choices {
  const read = (name: FacetName) =>
    [...new Set(params.getAll(name))].filter((value) => value && value.length <= LONGEST).slice(0, MOST);
  const choices: Partial<Record<FacetName, string[]>> = {};
  for (const name of facetNames) {
    const values = read(name);
    if (values.length > 0) choices[name] = values;
  }
  return choices;
}

/** The address's parameters with the choices in them; others stay. */
export function writeChoices(choices: Choices, params: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const name of facetNames) {
    written.delete(name);
    for (const value of choices[name] ?? []) written.append(name, value);
  }
  return written;
}

export function chosen(entries: readonly Entry[], choices: Choices): Entry[] {
  return entries.filter((entry) => facetNames.every((name) => agrees(entry, name, choices)));
}

/** The facets that tell the To Dos apart, with how many each value would leave beside what is chosen of the others. */
export function facetsOf(entries: readonly Entry[], choices: Choices): Facet<FacetName>[] {
  return facetNames.flatMap((key) => {
    const counts = countsOf(entries, key, choices);
    if (counts.size < 2 && !choices[key]) return [];
    const offered = inOrder(key, counts.keys()).map((value) => ({
      value,
      label: valueWords(key, value),
      count: counts.get(value) ?? 0,
    }));
    return [{ key, label: facetLabels[key], choices: offered }];
  });
}

/** What is chosen is there even where it leaves nothing, so that it can be taken back. */
function countsOf(entries: readonly Entry[], facet: FacetName, choices: Choices): Map<string, number> {
  const others = facetNames.filter((name) => name !== facet);
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const value = entry[facet];
    if (value === null) continue;
    const counted = others.every((name) => agrees(entry, name, choices)) ? 1 : 0;
    counts.set(value, (counts.get(value) ?? 0) + counted);
  }
  for (const value of choices[facet] ?? []) counts.set(value, counts.get(value) ?? 0);
  return counts;
}

function agrees(entry: Entry, name: FacetName, choices: Choices): boolean {
  const wanted = choices[name] ?? [];
  const value = entry[name];
  return wanted.length === 0 || (value !== null && wanted.includes(value));
}
