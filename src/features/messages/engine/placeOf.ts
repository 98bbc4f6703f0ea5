/** Where a message stands in the list: `position` counts from 1; `before` and `after` are the ids beside it, or null. */
export interface Place {
  position: number;
  total: number;
  before: number | null;
  after: number | null;
}

/** Null when the list does not hold the message. `ids` in the list's order. */
export function placeOf(ids: Float64Array, id: number): Place | null {
  const at = ids.indexOf(id);
  if (at === -1) return null;
  return { position: at + 1, total: ids.length, before: ids[at - 1] ?? null, after: ids[at + 1] ?? null };
}
