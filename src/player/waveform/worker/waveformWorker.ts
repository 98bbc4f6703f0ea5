import { type ByteSpan, openBytes } from '#src/api/http.ts';
import { measureRecording } from './measureRecording.ts';
import type { Source } from './startMeasuring.ts';

// One recording a worker: whoever has enough of it ends the worker, and with it whatever it fetches.
const { signal } = new AbortController();

self.addEventListener('message', ({ data }: MessageEvent<Source>) => {
  const open = async (span: ByteSpan) =>
    data instanceof Blob
      ? { stream: data.slice(span.from, span.to).stream(), size: data.size, type: data.type }
      : openBytes(data, span, signal);
  void measureRecording(open, ({ levels, outcome }) => {
    const values = levels.values.slice();
    self.postMessage({ levels: { ...levels, values }, outcome }, { transfer: [values.buffer] });
  });
});
