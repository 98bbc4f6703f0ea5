import type { Segment } from '#src/features/messages/worker/segment/segment.ts';

/** 1 for each row of a segment that was taken from `start` up to, not including, `end`. */
export function rowsBetween({ times, size }: Segment, start: number, end: number): Uint8Array {
  const rows = new Uint8Array(size);
  // Newest first: both ends are found by halving.
  rows.fill(1, firstBefore(times, end), firstBefore(times, start));
  return rows;
}

/** The first row that was taken before an instant. */
function firstBefore(times: Float64Array, instant: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? 0) < instant) high = middle;
    else low = middle + 1;
  }
  return low;
}
