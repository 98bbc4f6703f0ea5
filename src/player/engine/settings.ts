import * as v from 'valibot';

/** Slow enough to write a number down, fast enough to find the place where it is said. */
export const speeds = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** How many times louder than it was recorded. */
export const boosts = [1, 2, 4, 8] as const;

/** How a person likes to listen; kept by this browser. */
export const settingsSchema = v.object({
  speed: v.picklist(speeds),
  /** 0 to 1. */
  volume: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  isMuted: v.boolean(),
  boost: v.picklist(boosts),
  skipsSilence: v.boolean(),
  playsNext: v.boolean(),
});

export type PlayerSettings = v.InferOutput<typeof settingsSchema>;

export const usualSettings: PlayerSettings = {
  speed: 1,
  volume: 1,
  isMuted: false,
  boost: 1,
  skipsSilence: false,
  playsNext: false,
};

/** The next faster (1) or slower (-1) speed; the same where there is none. */
export function speedBeside(speed: PlayerSettings['speed'], direction: 1 | -1): PlayerSettings['speed'] {
  return speeds[speeds.indexOf(speed) + direction] ?? speed;
}
