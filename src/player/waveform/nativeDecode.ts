import type { Decode } from './readLevels.ts';

/** What browsers must offer, in samples a second. */
const [LEAST, MOST] = [8000, 96_000];

/**
 * The browser's own decoder: it works beside the page, on threads of its own, and knows every format that the player plays. At
 * the sound's own rate, since reckoning it into another takes a fifth of the time.
 */
export function createNativeDecode(): Decode {
  const contexts = new Map<number, OfflineAudioContext>();
  return async (bytes, soundRate) => {
    const rate = Math.min(MOST, Math.max(LEAST, soundRate));
    const context = contexts.get(rate) ?? new OfflineAudioContext(1, 1, rate);
    contexts.set(rate, context);
    const sound = await context.decodeAudioData(bytes.buffer);
    const channels = Array.from({ length: sound.numberOfChannels }, (_, channel) =>
      sound.getChannelData(channel),
    );
    return { channels, rate, release: () => discard(channels) };
  };
}

/**
 * Sound that waits for the garbage collector would be most of what a page holds: given away to where nobody takes it, its memory is
 * free at once.
 */
function discard(channels: readonly Float32Array<ArrayBuffer>[]): void {
  const nowhere = new MessageChannel();
  nowhere.port2.close();
  try {
    nowhere.port1.postMessage(
      null,
      channels.map(({ buffer }) => buffer),
    );
  } catch {
    // A browser that does not part with it collects it in time.
  }
  nowhere.port1.close();
}
