import { Bits } from '#src/lib/bits.ts';
import type { Segment } from '#src/features/messages/worker/segment/segment.ts';

/** The rows of a segment that were taken from `start` up to, not including, `end`. */
export function rowsBetween({ times, size }: Segment, start: number, end: number): Bits {
  const rows = new Bits(size);
  // Newest first: both ends are found by halving.
  rows.addBetween(firstBefore(times, end), firstBefore(times, start));
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
