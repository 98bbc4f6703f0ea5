import * as v from 'valibot';

/**
 * What somebody in this browser has seen, and what they marked to come back to: ids, the latest last. The service offers no way to
 * mark a message as read, so this is told nobody else.
 */
const idList = v.pipe(v.array(v.number()), v.readonly());

export const seenSchema = v.object({ seen: idList, unseen: idList });

export type SeenMarks = v.InferOutput<typeof seenSchema>;

/** Weeks of a busy office; as text some 40 kB. */
const MOST = 5000;

export function withSeen({ seen, unseen }: SeenMarks, ids: readonly number[]): SeenMarks {
  return { seen: latest(seen, ids), unseen: without(unseen, ids) };
}

export function withUnseen({ seen, unseen }: SeenMarks, ids: readonly number[]): SeenMarks {
  return { seen: without(seen, ids), unseen: latest(unseen, ids) };
}

function latest(before: readonly number[], ids: readonly number[]): number[] {
  return [...without(before, ids), ...new Set(ids)].slice(-MOST);
}

function without(before: readonly number[], ids: readonly number[]): number[] {
  const gone = new Set(ids);
  return before.filter((id) => !gone.has(id));
}
