import { LEVELS_A_SECOND } from './levels.ts';

export interface LevelMeter {
  /** Further sound, a channel each, `rate` values a second, -1 to 1. */
  add: (channels: readonly Float32Array[], rate: number) => void;
  /** Further time of which nothing is heard. */
  addSilence: (seconds: number) => void;
  /** The levels so far; see Levels. Stays as it is when more is added. */
  values: () => Uint8Array;
}

/** Measures sound that comes in stretches, and forgets it. */
export function createLevelMeter(): LevelMeter {
  let levels = new Uint8Array(LEVELS_A_SECOND * 60);
  let count = 0;
  /** Of the level that is being measured: seconds of it that are over, and its largest amplitude. */
  let over = 0;
  let most = 0;

  function close(): void {
    if (count === levels.length) {
      const larger = new Uint8Array(levels.length * 2);
      larger.set(levels);
      levels = larger;
    }
    levels[count] = Math.min(255, Math.round(255 * Math.sqrt(most)));
    count += 1;
    over = 0;
    most = 0;
  }

  function measure(channel: Float32Array, from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const value = channel[at] ?? 0;
      if (value > most) most = value;
      else if (-value > most) most = -value;
    }
  }

  return {
    add(channels, rate) {
      const length = channels[0]?.length ?? 0;
      for (let at = 0; at < length;) {
        const left = Math.max(1, Math.round((1 / LEVELS_A_SECOND - over) * rate));
        const end = Math.min(length, at + left);
        for (const channel of channels) measure(channel, at, end);
        over += (end - at) / rate;
        if (end - at === left) close();
        at = end;
      }
    },
    addSilence(seconds) {
      over += seconds;
      const rest = over % (1 / LEVELS_A_SECOND);
      for (let missing = Math.round((over - rest) * LEVELS_A_SECOND); missing > 0; missing -= 1) close();
      over = rest;
    },
    values: () => levels.subarray(0, count),
  };
}
