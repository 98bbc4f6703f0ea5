import { frameHeaderAt } from './mp3/frameHeader.ts';
import { createMp3Meter } from './mp3/createMp3Meter.ts';
import type { OnSound, SoundMeter } from './soundMeter.ts';
import { createWavMeter } from './wav/createWavMeter.ts';

const mp3Type = /^audio\/(?:mpeg|mp3)\b/i;

/**
 * What measures a file that begins so; null where we know no way. Types told by servers are often wrong, first bytes are not; but an MP3
 * may begin with padding or in the midst of a frame, and is told by its type then.
 */
export function meterFor(start: Uint8Array, type: string, onSound: OnSound): SoundMeter | null {
  const name = (at: number) => String.fromCharCode(...start.subarray(at, at + 4));
  if (name(0) === 'RIFF' && name(8) === 'WAVE') return createWavMeter(onSound);
  const isMp3 = name(0).startsWith('ID3') || frameHeaderAt(start, 0) || mp3Type.test(type);
  return isMp3 ? createMp3Meter(onSound) : null;
}
