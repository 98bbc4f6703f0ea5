import type { Chosen, Facet, FacetChoice } from './facet.ts';

/** Something chosen, with its words: those of the choice, where there still is one. */
export interface ChosenValue<K extends string> {
  key: K;
  value: string;
  label: string;
}

export function isChosen<K extends string>(chosen: Chosen<K>, key: K, value: string): boolean {
  return chosen[key]?.includes(value) ?? false;
}

/** With the value chosen too, or not any more. */
export function withToggled<K extends string>(chosen: Chosen<K>, key: K, value: string): Chosen<K> {
  const before = chosen[key] ?? [];
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  return { ...chosen, [key]: after };
}

export function countOfChosen(chosen: Chosen): number {
  return Object.values(chosen).reduce((sum, values) => sum + (values?.length ?? 0), 0);
}

/** With nothing chosen. */
export function withNone<K extends string>(chosen: Chosen<K>): Chosen<K> {
  const none: Partial<Record<K, readonly string[]>> = { ...chosen };
  for (const key of keysOf(chosen)) delete none[key];
  return none;
}

/** Everything that is chosen, in the order of the facets. A value that no facet knows any more is there too, to be taken out. */
export function chosenValues<K extends string>(
  facets: readonly Facet<K>[],
  chosen: Chosen<K>,
): ChosenValue<K>[] {
  const listed = facets.flatMap(({ key, label, choices }) =>
    (chosen[key] ?? []).map((value) => {
      const choice = choices.find((each) => each.value === value);
      return { key, value, label: `${label}: ${choice?.label ?? 'not in these days'}` };
    }),
  );
  const unlisted = keysOf(chosen)
    .filter((key) => facets.every((facet) => facet.key !== key))
    .flatMap((key) =>
      (chosen[key] ?? []).map((value) => ({ key, value, label: 'A filter that nothing here has' })),
    );
  return [...listed, ...unlisted];
}

/** The chosen ones first, then as they come; at most so many, but all that are chosen. */
export function choicesToShow(
  choices: readonly FacetChoice[],
  chosen: readonly string[],
  most: number,
): FacetChoice[] {
  const marked = choices.filter(({ value }) => chosen.includes(value));
  const room = Math.max(0, most - marked.length);
  const others = new Set(choices.filter(({ value }) => !chosen.includes(value)).slice(0, room));
  return choices.filter((choice) => others.has(choice) || chosen.includes(choice.value));
}

function keysOf<K extends string>(chosen: Chosen<K>): K[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a record are of its type
  return Object.keys(chosen) as K[];
}
