const MINUTE = 60;

/** How long there is to wait, rounded up, as in "Try again in 14 minutes". */
export function waitWords(seconds: number): string {
  const [count, unit] = seconds > 90 ? [Math.ceil(seconds / MINUTE), 'minute'] : [seconds, 'second'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/**
 * The seconds left as a screen reader hears them: it would read out every change, so there is one a minute, then one at 30
 * and one at 10 seconds.
 */
export function spokenSeconds(seconds: number): number {
  if (seconds > 30) return Math.ceil(seconds / MINUTE) * MINUTE;
  return seconds > 10 ? 30 : 10;
}
