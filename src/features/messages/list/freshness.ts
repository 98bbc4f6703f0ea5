/**
 * How new a message is: `new`: the service has it as unread, and nobody in this browser has seen it, or it was marked to come back to;
 * `seen`: unread at the service, seen in this browser; `known`: read.
 */
export type Freshness = 'new' | 'seen' | 'known';

/** `mark` as useSeen has it: seen in this browser, marked as not seen, or neither. */
export function freshness(unread: boolean, mark: boolean | undefined): Freshness {
  if (mark === false || (unread && mark === undefined)) return 'new';
  return unread ? 'seen' : 'known';
}

export const freshnessWords: Record<Freshness, string | null> = {
  new: 'New.',
  seen: 'Unread, but seen in this browser.',
  known: null,
};
