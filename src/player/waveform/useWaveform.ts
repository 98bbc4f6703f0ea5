import { useSyncExternalStore } from 'react';
import type { Waveform } from './worker/measureRecording.ts';
import { waveforms } from './waveforms.ts';

/** What is known of a recording's sound so far; null before it was played. */
export function useWaveform(recordingId: number): Waveform | null {
  return useSyncExternalStore(waveforms.subscribe, () => waveforms.of(recordingId));
}
