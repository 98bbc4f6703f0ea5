import { invariant } from '#src/lib/invariant.ts';

/** The value below which `share` (0 to 1) of the values are, by linear interpolation between the two nearest. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  invariant(below !== undefined && above !== undefined, 'a quantile is of one value at least');
  return below + (above - below) * (place % 1);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const ratioOf = (ours: readonly number[], theirs: readonly number[]): number =>
  median(ours) / median(theirs);
