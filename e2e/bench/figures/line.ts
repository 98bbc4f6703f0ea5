/** How many of what a line's work has to do with, where a bench is repeated at several sizes. */
export interface Size {
  count: number;
  of: 'messages' | 'minutes';
}

/** What the ratio of the medians, ours to the rival's, must be; `limit` is for ours alone, in the line's unit. */
export type Target = ({ most: number } | { least: number }) & { limit?: number };

/** One line of the table: the same work by us and by a rival, a figure of each round. */
export interface Line {
  work: string;
  size?: Size;
  rival: string;
  unit: string;
  ours: readonly number[];
  theirs: readonly number[];
  /** Lines without one are for the reader's sake: smaller sizes, and what a target does not ask. */
  target?: Target;
}
