import { invariant } from '#src/lib/invariant.ts';

/** What make.sh encodes: MPEG-2 layer III, 24 kbit a second at 16 kHz, so every frame is as long as the next. */
const FRAME_BYTES = 108;
const FRAME_MS = 36;

/** The clips one after the other, again and again, for the given time. No frame needs the one before it: see make.sh. */
export function joinFrames(clips: readonly Uint8Array[], seconds: number): Uint8Array {
  for (const clip of clips)
    invariant(clip.length % FRAME_BYTES === 0 && clip[0] === 0xff, 'make the clips anew with audio/make.sh');
  const joined = new Uint8Array(Math.floor((seconds * 1000) / FRAME_MS) * FRAME_BYTES);
  let filled = 0;
  while (filled < joined.length && clips.length > 0) {
    for (const clip of clips) {
      const part = clip.subarray(0, joined.length - filled);
      joined.set(part, filled);
      filled += part.length;
    }
  }
  return joined;
}
