import type { Sort } from '#src/features/messages/view.ts';

/** Rows of several segments, in columns: newest first. */
export interface Rows {
  times: Float64Array;
  /** The caller's number in the CallerTable. */
  callers: Uint32Array;
  emergencies: Uint8Array;
}

/** The places of rows (newest first) in another order; equal ones stay newest first, but for `oldest`. `ranks`: the callers' order. */
export function orderRows({ callers, emergencies }: Rows, sort: Sort, ranks: Uint32Array): Uint32Array {
  const size = callers.length;
  const order = new Uint32Array(size);
  switch (sort) {
    case 'newest':
      for (let at = 0; at < size; at += 1) order[at] = at;
      return order;
    case 'oldest':
      for (let at = 0; at < size; at += 1) order[at] = size - 1 - at;
      return order;
    case 'emergencies':
      for (let at = 0; at < size; at += 1) order[at] = 1 - (emergencies[at] ?? 0);
      return inBuckets(order, 2);
    case 'caller':
      for (let at = 0; at < size; at += 1) order[at] = ranks[callers[at] ?? 0] ?? 0;
      return inBuckets(order, ranks.length);
  }
}

/** The rows of each caller drawn together, in the order in which the callers are met first. */
export function drawTogether(order: Uint32Array, callers: Uint32Array, callerCount: number): Uint32Array {
  const places = new Uint32Array(callerCount);
  const buckets = new Uint32Array(order.length);
  let met = 0;
  for (let at = 0; at < order.length; at += 1) {
    const caller = callers[order[at] ?? 0] ?? 0;
    if (places[caller] === 0) places[caller] = met += 1;
    buckets[at] = (places[caller] ?? 1) - 1;
  }
  const sorted = inBuckets(buckets, met);
  for (let at = 0; at < sorted.length; at += 1) sorted[at] = order[sorted[at] ?? 0] ?? 0;
  return sorted;
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
