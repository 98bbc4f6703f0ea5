import { frameHeaderAt } from './mp3/frameHeader.ts';
import { createMp3Meter } from './mp3/createMp3Meter.ts';
import type { OnSound, SoundMeter } from './soundMeter.ts';
import { createWavMeter } from './wav/createWavMeter.ts';

/**
 * What measures a file that begins so; null where we know no way. Types told by servers are often wrong, first bytes are not.
 */
export function meterFor(start: Uint8Array, onSound: OnSound): SoundMeter | null {
  const name = (at: number) => String.fromCharCode(...start.subarray(at, at + 4));
  if (name(0) === 'RIFF' && name(8) === 'WAVE') return createWavMeter(onSound);
  if (name(0).startsWith('ID3') || frameHeaderAt(start, 0)) return createMp3Meter(onSound);
  return null;
}
