import { clips } from '#src/demo/account/clips.ts';
import { type Sound, soundLength } from '#src/demo/account/sound.ts';
import { joinFrames } from './frames.ts';

type Load = (fileName: string) => Promise<Uint8Array>;

/** The MP3 of each sound, read or made when it is first asked for, and kept. */
export function createLibrary(load: Load): (sound: Sound) => Promise<Uint8Array> {
  const kept = new Map<string, Promise<Uint8Array>>();

  function keep(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const bytes = kept.get(name) ?? make();
    kept.set(name, bytes);
    // What could not be read is asked for again.
    bytes.catch(() => kept.delete(name));
    return bytes;
  }

  const clip = (name: string) => keep(name, () => load(`${name}.mp3`));

  return async (sound) => {
    if (sound.is !== 'hour') return clip(sound.clip.name);
    return keep('hour', async () => {
      const whole = await Promise.all(clips.map(({ name }) => clip(name)));
      return joinFrames(whole, soundLength(sound).seconds);
    });
  };
}
