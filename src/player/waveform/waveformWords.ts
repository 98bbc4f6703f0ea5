import type { Waveform } from './worker/measureRecording.ts';

/** Why there is no waveform, or not all of it; null where nothing is amiss. */
export function waveformWords(waveform: Waveform | null): string | null {
  switch (waveform?.outcome) {
    case undefined:
    case 'read':
      return null;
    case null:
      return waveform.levels.values.length > 0 ? null : 'Reading the waveform…';
    case 'unknown-kind':
      return 'No waveform is drawn of this kind of file. It plays all the same.';
    case 'unreadable':
      return 'No waveform: the sound could not be read for it. Playing does not depend on that.';
    case 'broke-off':
      return waveform.levels.values.length > 0
        ? 'The waveform is not complete: the recording broke off while it was read.'
        : 'No waveform: the recording could not be read for it. Playing does not depend on that.';
  }
}
