/** Which messages are selected, and from which one a range is drawn. */
export interface Selection {
  ids: ReadonlySet<number>;
  anchor: number | null;
}

export const nothingSelected: Selection = { ids: new Set(), anchor: null };

export function withToggled({ ids }: Selection, id: number): Selection {
  const after = new Set(ids);
  if (!after.delete(id)) after.add(id);
  return { ids: after, anchor: id };
}

/** With everything from the anchor to a message, in the order of the list; without an anchor in it, the message alone. */
export function withRangeTo(selection: Selection, id: number, list: Float64Array): Selection {
  const { ids, anchor } = selection;
  const from = anchor === null ? -1 : list.indexOf(anchor);
  const to = list.indexOf(id);
  if (to === -1) return selection;
  if (from === -1) return { ids: new Set([...ids, id]), anchor: id };
  const range = list.subarray(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...ids, ...range]), anchor };
}

/** Those selected that the list holds, in its order: what a person sees counted is what is done. */
export function selectedOf({ ids }: Selection, list: Float64Array): Float64Array {
  return ids.size === 0 ? new Float64Array() : list.filter((id) => ids.has(id));
}
