import { LEVELS_A_SECOND } from './levels.ts';
import type { OnSound } from './soundMeter.ts';

interface LevelMeter {
  /** Takes further sound. */
  add: OnSound;
  /** The levels so far; see Levels. Stays as it is when more is added. */
  values: () => Uint8Array;
}

const STEP = 1 / LEVELS_A_SECOND;
/** A step is over where less of it is left: sums of fractions are never quite even. */
const NOTHING = 1e-9;
/** Where a level is of several stretches, the louder ones count for more. */
const POWER = 1.5;

/** Makes levels of sound that comes in stretches of any length. */
export function createLevelMeter(): LevelMeter {
  let levels = new Uint8Array(LEVELS_A_SECOND * 60);
  let count = 0;
  /** Of the level that is being measured: seconds of it that are over, and its amplitudes’ powers, summed over them. */
  let over = 0;
  let sum = 0;

  function close(): void {
    if (count === levels.length) {
      const larger = new Uint8Array(levels.length * 2);
      larger.set(levels);
      levels = larger;
    }
    const amplitude = Math.min(1, (sum / STEP) ** (1 / POWER));
    levels[count] = Math.round(255 * Math.sqrt(amplitude));
    count += 1;
    over = 0;
    sum = 0;
  }

  return {
    add(amplitude, seconds) {
      const power = amplitude ** POWER;
      for (let left = seconds; left > 0;) {
        const part = Math.min(left, STEP - over);
        over += part;
        sum += part * power;
        left -= part;
        if (STEP - over < NOTHING) close();
      }
    },
    values: () => levels.subarray(0, count),
  };
}
