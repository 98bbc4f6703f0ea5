import type { Stretch } from '#src/player/engine/jumps.ts';

/** How loud a recording is, a twentieth of a second after the other, from its start as far as is known. */
export interface Levels {
  /** 0 to 255, the square root of the mean amplitude, in which louder sound counts for more (see createLevelMeter): so quiet sound is not lost in one byte, and looks as loud as it is heard. */
  values: Uint8Array;
  /** Whether this is all of the recording. */
  isWhole: boolean;
}

export const LEVELS_A_SECOND = 20;

/** However quiet a recording is, silence is not drawn as sound. */
const LEAST_LOUDEST = 64;

/**
 * `count` columns of a picture of all `total` seconds, 0 to 1 of the loudest one; null where it is not known yet. Where much time is
 * in each, its mean shows where people speak and where they listen: the loudest moment would fill them all.
 */
export function columnsOf({ values, isWhole }: Levels, total: number, count: number): (number | null)[] {
  const step = Math.max(total * LEVELS_A_SECOND, isWhole ? values.length : 0) / count;
  const means = Array.from({ length: count }, (_, column) => {
    const from = Math.floor(column * step);
    if (from >= values.length) return isWhole ? 0 : null;
    return meanOf(values.subarray(from, Math.max(from + 1, Math.floor((column + 1) * step))));
  });
  const loudest = means.reduce<number>((most, mean) => Math.max(most, mean ?? 0), LEAST_LOUDEST);
  return means.map((mean) => mean && mean / loudest);
}

/** The quadratic mean: what is loud counts for more. */
function meanOf(values: Uint8Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum / values.length);
}

/** Seconds: shorter pauses belong to the way people speak. */
const SHORTEST_SILENCE = 1.5;
/** Of the level of speech: noise on the line stays well below it, the quietest words above. */
const SHARE_OF_SPEECH = 0.32;
/** Levels: a click in silence that is no longer than this does not end it. */
const LONGEST_CLICK = 1;

/** The stretches in which nobody speaks, in order. */
export function silencesOf({ values, isWhole }: Levels): Stretch[] {
  const limit = Math.max(6, speechLevel(values) * SHARE_OF_SPEECH);
  const silences: Stretch[] = [];
  let from: number | null = null;
  let loud = 0;
  function close(to: number): void {
    if (from !== null && to - from >= SHORTEST_SILENCE * LEVELS_A_SECOND)
      silences.push({ from: from / LEVELS_A_SECOND, to: to / LEVELS_A_SECOND });
    from = null;
  }
  for (const [at, level] of values.entries()) {
    if (level <= limit) {
      from ??= at;
      loud = 0;
    } else if ((loud += 1) > LONGEST_CLICK) {
      close(at + 1 - loud);
    }
  }
  // What goes on beyond what is known may be longer: it counts when its end is there.
  if (isWhole) close(values.length - Math.min(loud, LONGEST_CLICK + 1));
  return silences;
}

/** The level that a tenth of what is not silent reaches. */
function speechLevel(values: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const level of values) counts[level] = (counts[level] ?? 0) + 1;
  counts.fill(0, 0, 7);
  const all = counts.reduce((sum, count) => sum + count, 0);
  let above = 0;
  let level = 255;
  while (level > 0 && (above += counts[level] ?? 0) < all / 10) level -= 1;
  return level;
}
