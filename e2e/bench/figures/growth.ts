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

/** Of 0, where the size does not matter, to 1, in step with it. */
const FLAT = 0.2;
const IN_STEP = 0.8;

/** How much more each step takes, and from where on the curve follows the size. */
export function bendWords({ points, of }: Curve, side: 'ours' | 'theirs'): string {
  const steps = points.slice(1).map((to, at) => {
    const from = points[at] ?? to;
    const times = to[side] / from[side];
    return { from: from.count, times, steepness: Math.log(times) / Math.log(to.count / from.count) };
  });
  const times = steps.map((step) => `×${digits(step.times)}`).join(', ');
  const bend = steps.find(({ steepness }) => steepness > FLAT);
  if (!bend) return `${times}: hardly grows`;
  const isInStep = steps.some(({ steepness }) => steepness > IN_STEP);
  const manner = isInStep ? `grows in step with the ${of}` : `grows, more slowly than the ${of}`;
  return `${times}: ${manner}, from ${bend.from.toLocaleString('en-US')} on`;
}
