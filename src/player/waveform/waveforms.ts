import { createWaveforms } from './createWaveforms.ts';
import { startMeasuring } from './worker/startMeasuring.ts';

/** Those of this visit. */
export const waveforms = createWaveforms(startMeasuring);
