import { useMemo } from 'react';
import { keepPreference } from '#src/lib/kept/kept.ts';
import { useKept } from '#src/ui/useKept.ts';
import { seenSchema, withSeen, withUnseen } from './seenMarks.ts';

const kept = keepPreference({
  name: 'seen-messages',
  schema: seenSchema,
  otherwise: { seen: [], unseen: [] },
});

export interface Seen {
  /** True: seen in this browser; false: marked as not seen; undefined: neither. */
  markOf: (id: number) => boolean | undefined;
}

/** What was seen in this browser. */
export function useSeen(): Seen {
  const [{ seen, unseen }] = useKept(kept);
  return useMemo(() => {
    const marks = new Map([
      ...seen.map((id) => [id, true] as const),
      ...unseen.map((id) => [id, false] as const),
    ]);
    return { markOf: (id) => marks.get(id) };
  }, [seen, unseen]);
}

export function markSeen(ids: readonly number[]): void {
  // A message that is opened again and again is written down once.
  kept.update((marks) => (ids.every((id) => marks.seen.includes(id)) ? marks : withSeen(marks, ids)));
}

export function markUnseen(ids: readonly number[]): void {
  kept.update((marks) => withUnseen(marks, ids));
}
