import type { Decode } from './readLevels.ts';

/** Enough for a picture, and all that a telephone carries. The least that browsers must offer. */
const SAMPLES_A_SECOND = 8000;

/** The browser's own decoder: it works beside the page, on a thread of its own, and knows every format that the player plays. */
export function createNativeDecode(): Decode {
  let context: OfflineAudioContext | null = null;
  return async (bytes) => {
    context ??= new OfflineAudioContext(1, 1, SAMPLES_A_SECOND);
    const sound = await context.decodeAudioData(bytes.buffer);
    const channels = Array.from({ length: sound.numberOfChannels }, (_, channel) =>
      sound.getChannelData(channel),
    );
    return { channels, rate: sound.sampleRate };
  };
}
