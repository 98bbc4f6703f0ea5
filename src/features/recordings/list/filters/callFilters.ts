import type { Chosen } from '#src/ui/filters/facet.ts';

/** What the list can be narrowed down by, in the order of its menu. */
export const filterKeys = [
  'listened',
  'message',
  'direction',
  'agent',
  'skill',
  'did',
  'wait',
  'hung-up',
  'hour',
] as const;

export type FilterKey = (typeof filterKeys)[number];

/** The choices of each key, by their names in addresses. */
export type CallFilters = Chosen<FilterKey>;
