import type { Sort } from '#src/features/messages/view.ts';

/** Rows of several segments, in columns: newest first. */
export interface Rows {
  times: Float64Array;
  /** The caller's number in the CallerTable. */
  callers: Uint32Array;
  emergencies: Uint8Array;
}

/** The places of rows (newest first) in another order; equal ones stay newest first, but for `oldest`. */
export function orderRows({ callers, emergencies }: Rows, sort: Sort, ranks: Uint32Array): Uint32Array {
  const size = callers.length;
  switch (sort) {
    case 'newest':
      return Uint32Array.from({ length: size }, (_, at) => at);
    case 'oldest':
      return Uint32Array.from({ length: size }, (_, at) => size - 1 - at);
    case 'emergencies':
      return inBuckets(size, 2, (at) => 1 - (emergencies[at] ?? 0));
    case 'caller':
      return inBuckets(size, ranks.length, (at) => ranks[callers[at] ?? 0] ?? 0);
  }
}

/** The rows of each caller drawn together, in the order in which the callers are met first. */
export function drawTogether(order: Uint32Array, callers: Uint32Array, callerCount: number): Uint32Array {
  const places = new Uint32Array(callerCount);
  let met = 0;
  for (const at of order) {
    const caller = callers[at] ?? 0;
    if (places[caller] === 0) places[caller] = met += 1;
  }
  const sorted = inBuckets(order.length, met, (at) => (places[callers[order[at] ?? 0] ?? 0] ?? 1) - 1);
  return sorted.map((at) => order[at] ?? 0);
}

/** Places in the order of their buckets, and in their own order within each. */
function inBuckets(size: number, buckets: number, bucketOf: (at: number) => number): Uint32Array {
  const next = new Uint32Array(buckets + 1);
  for (let at = 0; at < size; at += 1) {
    const after = bucketOf(at) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let bucket = 1; bucket <= buckets; bucket += 1)
    next[bucket] = (next[bucket] ?? 0) + (next[bucket - 1] ?? 0);
  const order = new Uint32Array(size);
  for (let at = 0; at < size; at += 1) {
    const bucket = bucketOf(at);
    const place = next[bucket] ?? 0;
    order[place] = at;
    next[bucket] = place + 1;
  }
  return order;
}
