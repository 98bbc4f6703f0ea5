import { invariant } from '#src/lib/invariant.ts';
import type { Line, Size } from './line.ts';
import { median } from './statistics.ts';
import { digits } from './words.ts';

/** The same work at several sizes, the smallest first. */
export interface Curve {
  work: string;
  rival: string;
  unit: string;
  of: Size['of'];
  points: { count: number; ours: number; theirs: number }[];
}

/** The lines that have a size, as curves. */
export function curvesOf(lines: readonly Line[]): Curve[] {
  const curves = Map.groupBy(
    lines.filter(({ size }) => size),
    ({ work, rival }) => `${work}\n${rival}`,
  );
  return Array.from(curves.values(), (ofOne) => {
    const [first] = ofOne;
    invariant(first?.size, 'a group has a line, and the line a size');
    const points = ofOne.map(({ size, ours, theirs }) => ({
      count: size?.count ?? 0,
      ours: median(ours),
      theirs: median(theirs),
    }));
    const { work, rival, unit, size } = first;
    return { work, rival, unit, of: size.of, points: points.toSorted((a, b) => a.count - b.count) };
  });
}

/** Half as steep as in step with the size, between standing still and growing with it. */
const BEND = 0.5;

/** Where the curve begins to grow with the size, in words. */
export function bendWords({ points, of }: Curve, side: 'ours' | 'theirs'): string {
  const steps = points.slice(1).map((to, at) => {
    const from = points[at] ?? to;
    const steepness = Math.log(to[side] / from[side]) / Math.log(to.count / from.count);
    return { from: from.count, times: to[side] / from[side], steepness };
  });
  const words = steps.map(({ times }) => `×${digits(times)}`).join(', ');
  const bend = steps.find(({ steepness }) => steepness > BEND);
  return bend
    ? `${words}: grows with the ${of} from ${bend.from.toLocaleString('en-US')} on`
    : `${words}: hardly grows`;
}
