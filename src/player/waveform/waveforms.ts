import { openRecording } from '#src/api/recordings.ts';
import { createWaveforms } from './createWaveforms.ts';
import { createNativeDecode } from './nativeDecode.ts';

/** Those of this visit. */
export const waveforms = createWaveforms(
  async (link, from, signal) => (await openRecording(link, from, signal)).stream,
  createNativeDecode(),
);
