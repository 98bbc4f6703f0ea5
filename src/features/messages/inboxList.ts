import type { CivilDate } from '#src/lib/time/civilDate.ts';
import type { FilterKey } from './view.ts';

/** A heading above the row at position `at`, and how many rows stand below it, up to the next one. */
export type Heading = { at: number; count: number } & ({ day: CivilDate } | { caller: string });

export interface Choice {
  value: string;
  label: string;
  /** How many of the messages have it that every other filter and the search let through. */
  count: number;
}

export interface Facet {
  key: FilterKey;
  label: string;
  /**
   * What is chosen and what some message has, most frequent first and last those that have none; for To Dos, and questions of too
   * many answers, any at all in place of each.
   */
  choices: Choice[];
}

/** When the first and the last of some messages were taken, in milliseconds. */
export interface Taken {
  first: number;
  last: number;
}

/** The messages of a view in their order: the page has their ids, and asks for the rows that are on screen. */
export interface InboxList {
  ids: Float64Array;
  /** When each was taken, in the order of `ids`: milliseconds. */
  times: Float64Array;
  /** Null where there are none. */
  taken: Taken | null;
  /** None where the order is by caller and no grouping is asked for. */
  headings: readonly Heading[];
  total: number;
  unread: number;
  /** How many messages those days hold, before any filter and search. */
  inRange: number;
  /** What was searched for; matches are highlighted by it. */
  text: string;
  facets: Facet[];
  /** Another one for each answer: rows may have changed. */
  version: number;
}

/** What a row of the list shows of a message. */
export interface MessageRow {
  id: number;
  created_at: number;
  /** What to call the caller: a name, else a company, else a number. */
  caller: string;
  /** Null where it is the caller's name already. */
  company: string | null;
  /** The number to call back, as it came. */
  number: string | null;
  preview: string | null;
  status: string | null;
  disposition: string | null;
  receiver: string | null;
  unread: boolean;
  emergency: boolean;
  hasRecording: boolean;
  fromToDo: boolean;
  /** The field by which the search found it, where neither caller, company, number nor preview show it. */
  found: { label: string; text: string } | null;
}
