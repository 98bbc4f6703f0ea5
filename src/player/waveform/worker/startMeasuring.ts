import type { Waveform } from './measureRecording.ts';

/** A recording: its link, or all of it where the page holds it. */
export type Source = string | Blob;

/**
 * Measures one recording in a worker of its own, and tells what is known of it, more and more. Returns what ends it, and whatever it
 * fetches.
 */
export function startMeasuring(source: Source, onWaveform: (waveform: Waveform) => void): () => void {
  const worker = new Worker(new URL('waveformWorker.ts', import.meta.url), {
    type: 'module',
    name: 'waveform',
  });
  let last: Waveform = { levels: { values: new Uint8Array(), isWhole: false }, outcome: null };

  function tell(waveform: Waveform): void {
    last = waveform;
    if (waveform.outcome !== null) worker.terminate();
    onWaveform(waveform);
  }

  worker.addEventListener('message', ({ data }: MessageEvent<Waveform>) => tell(data));
  // It could not be loaded, or broke.
  for (const trouble of ['error', 'messageerror'])
    worker.addEventListener(trouble, () => tell({ ...last, outcome: 'broke-off' }));

  worker.postMessage(source, { transfer: [] });
  return () => worker.terminate();
}
