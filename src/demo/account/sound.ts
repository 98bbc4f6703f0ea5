import type { AudioFaultName } from '#src/demo/faults.ts';
import { type Clip, clips } from './clips.ts';

/** What a recording sounds like: a clip; an hour made of all clips; or a clip that is served badly. */
export type Sound =
  | { is: 'clip'; clip: Clip }
  | { is: 'hour' }
  | { is: 'faulty'; fault: AudioFaultName; clip: Clip };

/** 24 kbit a second. */
const BYTES_A_SECOND = 3000;

/** Whole seconds, as a call detail record has them. */
export function soundLength(sound: Sound): { seconds: number; hold: number } {
  if (sound.is === 'hour') return { seconds: 3600, hold: 0 };
  return { seconds: Math.round(sound.clip.bytes / BYTES_A_SECOND), hold: sound.clip.hold };
}

export function clipNamed(name: string | undefined): Clip {
  return clips.find((clip) => clip.name === name) ?? clips[0];
}
