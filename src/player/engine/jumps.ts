/** A stretch of a recording, in seconds. */
export interface Stretch {
  from: number;
  to: number;
}

/** A loop, or, while `to` is null, its first end. */
export interface Loop {
  from: number;
  to: number | null;
}

/** Seconds: shorter, a loop is a slip of the finger. */
const SHORTEST_LOOP = 0.5;
/** Seconds of a silence that are still heard before and after a jump over it, so that speech does not run together. */
const BEFORE = 0.35;
const AFTER = 0.25;

/** What setting a point here makes of the loop: its first end, its other end, or no loop any more. */
export function loopAfterPoint(loop: Loop | null, place: number): Loop | null {
  if (loop === null) return { from: place, to: null };
  if (loop.to !== null) return null;
  const [from, to] = loop.from < place ? [loop.from, place] : [place, loop.from];
  return to - from < SHORTEST_LOOP ? null : { from, to };
}

/** Whoever moves out of a loop has done with it. */
export function loopAfterSeek(loop: Loop | null, place: number): Loop | null {
  return loop?.to != null && (place < loop.from || place > loop.to) ? null : loop;
}

/** Where playing goes on instead of at `place`; null: right there. `silences` in order, none within another. */
export function jumpFrom(place: number, loop: Loop | null, silences: readonly Stretch[]): number | null {
  if (loop?.to != null && place >= loop.to) return loop.from;
  const silence = silences.find(({ to }) => to > place);
  if (!silence || place < silence.from + BEFORE) return null;
  const target = silence.to - AFTER;
  // Within a loop nothing leads out of it; one that begins in the same silence would be led back for ever.
  if (loop?.to != null && target > loop.to) return loop.from < silence.from ? loop.from : null;
  return target - place > AFTER ? target : null;
}
