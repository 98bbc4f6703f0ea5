import * as v from 'valibot';

/**
 * What somebody in this browser has seen, and what they marked to come back to: ids. The service offers no way to mark a message as
 * read, so this is told nobody else.
 */
const idList = v.pipe(v.array(v.number()), v.readonly());

export const seenSchema = v.object({ seen: idList, unseen: idList });

export type SeenMarks = v.InferOutput<typeof seenSchema>;

/** Weeks of a busy office; as text some 40 kB. */
const MOST = 5000;

export function withSeen({ seen, unseen }: SeenMarks, ids: readonly number[]): SeenMarks {
  return { seen: newest(seen, ids), unseen: without(unseen, ids) };
}

export function withUnseen({ seen, unseen }: SeenMarks, ids: readonly number[]): SeenMarks {
  return { seen: without(seen, ids), unseen: newest(unseen, ids) };
}

/** Of all of them those of the newest messages, whose ids are the highest. */
function newest(before: readonly number[], ids: readonly number[]): number[] {
  return [...new Set([...before, ...ids])].toSorted((a, b) => a - b).slice(-MOST);
}

function without(before: readonly number[], ids: readonly number[]): number[] {
  const gone = new Set(ids);
  return before.filter((id) => !gone.has(id));
}
