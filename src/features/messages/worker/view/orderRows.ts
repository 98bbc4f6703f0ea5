import type { Group, Sort } from '#src/features/messages/view.ts';
import type { CallerTable } from '#src/features/messages/worker/vocabulary/callerTable.ts';

/** Rows of several segments, newest first. */
interface Rows {
  size: number;
  callers: () => Uint32Array;
  /** 1 for each emergency. */
  emergencies: () => Uint8Array;
}

interface Wanted {
  sort: Sort;
  group: Group;
}

/** The places of rows in the wanted order, or null where it is their own; equal ones stay newest first, but for `oldest`. */
export function orderRows(rows: Rows, { sort, group }: Wanted, callers: CallerTable): Uint32Array | null {
  const order = sortRows(rows, sort, callers);
  return group === 'caller' ? drawTogether(order, rows.callers(), callers.size) : order;
}

function sortRows(rows: Rows, sort: Sort, callers: CallerTable): Uint32Array | null {
  switch (sort) {
    case 'newest':
      return null;
    case 'oldest':
      return new Uint32Array(rows.size).map((_, at) => rows.size - 1 - at);
    case 'emergencies':
      return inBuckets(
        Uint32Array.from(rows.emergencies(), (is) => 1 - is),
        2,
      );
    case 'caller': {
      const ranks = callers.ranks();
      return inBuckets(
        rows.callers().map((caller) => ranks[caller] ?? 0),
        ranks.length,
      );
    }
  }
}

/** The rows of each caller drawn together, in the order in which the callers are met first. */
function drawTogether(order: Uint32Array | null, callers: Uint32Array, callerCount: number): Uint32Array {
  const places = new Uint32Array(callerCount);
  const buckets = new Uint32Array(callers.length);
  let met = 0;
  for (let at = 0; at < callers.length; at += 1) {
    const caller = callers[order ? (order[at] ?? 0) : at] ?? 0;
    if (places[caller] === 0) places[caller] = met += 1;
    buckets[at] = (places[caller] ?? 1) - 1;
  }
  const sorted = inBuckets(buckets, met);
  return order ? sorted.map((at) => order[at] ?? 0) : sorted;
}

/** Places in the order of their buckets, and in their own order within each. */
function inBuckets(bucketOf: Uint32Array, buckets: number): Uint32Array {
  const size = bucketOf.length;
  const next = new Uint32Array(buckets + 1);
  for (let at = 0; at < size; at += 1) {
    const after = (bucketOf[at] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let bucket = 1; bucket <= buckets; bucket += 1)
    next[bucket] = (next[bucket] ?? 0) + (next[bucket - 1] ?? 0);
  const order = new Uint32Array(size);
  for (let at = 0; at < size; at += 1) {
    const bucket = bucketOf[at] ?? 0;
    const place = next[bucket] ?? 0;
    order[place] = at;
    next[bucket] = place + 1;
  }
  return order;
}
