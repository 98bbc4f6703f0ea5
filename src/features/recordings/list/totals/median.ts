/** The middle one of the numbers, or half way between the middle two; null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = Float64Array.from(numbers).toSorted();
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
