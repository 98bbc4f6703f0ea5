import type { Call } from './call.ts';

export const sortKeys = ['when', 'talk', 'wait', 'length'] as const;

export type SortKey = (typeof sortKeys)[number];

/** `descending`: the newest or the longest first. */
export interface CallSort {
  by: SortKey;
  descending: boolean;
}

export const newestFirst: CallSort = { by: 'when', descending: true };

/** Every order, as it is offered. */
export const sorts: readonly CallSort[] = sortKeys.flatMap((by) =>
  [true, false].map((descending) => ({ by, descending })),
);

const labels: Record<SortKey, [descending: string, ascending: string]> = {
  when: ['Newest first', 'Oldest first'],
  talk: ['Longest talk', 'Shortest talk'],
  wait: ['Longest wait', 'Shortest wait'],
  length: ['Longest call', 'Shortest call'],
};

export function sortLabel({ by, descending }: CallSort): string {
  return labels[by][descending ? 0 : 1];
}

/** What is not known comes last, whichever way round; among equals, the newest comes first. */
export function sortCalls(calls: readonly Call[], { by, descending }: CallSort): Call[] {
  return calls.toSorted(
    (a, b) =>
      compare(sortValue(a, by), sortValue(b, by), descending) ||
      compare(a.facts.start, b.facts.start, by !== 'when' || descending) ||
      (by === 'when' && !descending ? a.recording.id - b.recording.id : b.recording.id - a.recording.id),
  );
}

function sortValue({ facts }: Call, by: SortKey): number | null {
  return by === 'when' ? facts.start : facts[by];
}

function compare(a: number | null, b: number | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return descending ? b - a : a - b;
}
