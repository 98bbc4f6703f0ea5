import type { DaysChoice } from '#src/lib/time/dayChoice.ts';

/** What the inbox can be narrowed down by. `answer:` is followed by the name of a custom field of the account's scripts. */
export type FilterKey =
  | 'unread'
  | 'emergency'
  | 'status'
  | 'agent'
  | 'did'
  | 'receiver'
  | 'disposition'
  | 'recording'
  | 'to-do'
  | `answer:${string}`;

/** Any of a key's values will do; a key without values filters nothing. The values are those of the facets' choices. */
export type Filters = Readonly<Partial<Record<FilterKey, readonly string[]>>>;

export const sorts = ['newest', 'oldest', 'emergencies', 'caller'] as const;
export type Sort = (typeof sorts)[number];

export const groups = ['day', 'caller'] as const;
export type Group = (typeof groups)[number];

/** What the inbox shows, in which order. All of it but the text stands in the address. */
export interface InboxView {
  days: DaysChoice;
  /** What was typed into the search. */
  text: string;
  filters: Filters;
  sort: Sort;
  group: Group;
}

/** The value of a filter's choice for messages that have none. */
export const NONE = '';

/** The value of a filter's choice for messages that have any, for fields of too many values to choose from. */
export const ANY = '*';
