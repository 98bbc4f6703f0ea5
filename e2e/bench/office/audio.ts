import { readFileSync } from 'node:fs';
import { clips } from '#src/demo/account/clips.ts';
import { joinFrames } from '#src/demo/audio/frames.ts';

/** The demo account's dialogues one after the other, as MP3. */
export function recordingOf(minutes: number): Uint8Array {
  const dialogues = clips.map(({ name }) =>
    readFileSync(new URL(`../../../src/demo/audio/${name}.mp3`, import.meta.url)),
  );
  return joinFrames(dialogues, minutes * 60);
}
