interface Ticking {
  /** Milliseconds, also between two ticks. */
  period: number;
  /** Milliseconds by which these ticks are later than those of others. */
  phase: number;
  /** When the last answer came, or failed to; 0 for never. */
  answeredAt: number;
  now: number;
}

/** A tick that is over is made up for at once; still, a timer of no time would never rest while the answer is on its way. */
const LEAST_MS = 100;

/**
 * Milliseconds until everybody asks again. Ticks are places on the clock that all share, so that whoever looks at the same list asks
 * at the same moment, and one answer does for all of them. What was answered less than half a period before a tick is left out of it.
 */
export function untilSharedTick({ period, phase, answeredAt, now }: Ticking): number {
  const tick = Math.ceil((answeredAt + period / 2 - phase) / period) * period + phase;
  return Math.max(LEAST_MS, tick - now);
}
