/** One of the values that a list can be filtered by. */
export interface FacetChoice {
  value: string;
  label: string;
  /** How many would be shown with it. */
  count: number;
}

/** A field to filter by. */
export interface Facet<K extends string = string> {
  key: K;
  label: string;
  choices: readonly FacetChoice[];
}

/** What is chosen: of each field the values of which any will do; none is all. */
export type Chosen<K extends string = string> = Readonly<Partial<Record<K, readonly string[]>>>;
