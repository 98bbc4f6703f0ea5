import { cutMp3 } from './cutMp3.ts';
import { cutWav } from './cutWav.ts';
import { mp3FrameAt } from './mp3Frame.ts';
import type { Cutter } from './pieces.ts';

/** How a file that begins so is cut into pieces; null where we know no way. Types told by servers are often wrong, first bytes are not. */
export function cutterFor(start: Uint8Array): Cutter | null {
  const name = (at: number) => String.fromCharCode(...start.subarray(at, at + 4));
  if (name(0) === 'RIFF' && name(8) === 'WAVE') return cutWav();
  if (name(0).startsWith('ID3') || mp3FrameAt(start, 0)) return cutMp3();
  return null;
}
