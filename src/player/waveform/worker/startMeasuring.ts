import type { Waveform } from './measureRecording.ts';

/** A recording: its link, or all of it where the page holds it. */
export type Source = string | Blob;

export interface Measuring {
  /** Begins to read; to be called once. */
  read: (source: Source) => void;
  /** Ends it, and whatever it fetches. */
  end: () => void;
}

/** Starts a worker that measures one recording, and ends when it has. `onWaveform` is told what is known, more and more of it. */
export function startMeasuring(onWaveform: (waveform: Waveform) => void): Measuring {
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

  return { read: (source) => worker.postMessage(source, { transfer: [] }), end: () => worker.terminate() };
}
