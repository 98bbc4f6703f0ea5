import { HttpError } from '#src/proxy/httpError.ts';
import type { Limits } from './limits.ts';

export interface Deadline {
  /** Aborts with an HttpError `upstream_timeout`, or with the reason of the signal that it was made with. */
  signal: AbortSignal;
  /** Counts bytes that came: enough of them and the wait for silence starts anew, one a second and it does not. */
  progress: (bytes: number) => void;
  /** Ends the waits; that the visitor leaves still aborts. */
  end: () => void;
}

export function startDeadline(limits: Limits, gone?: AbortSignal): Deadline {
  const over = new AbortController();
  const tooSlow = () => over.abort(new HttpError('upstream_timeout', 'the service took too long to answer'));
  const silence = setTimeout(tooSlow, limits.silenceMs);
  const whole = setTimeout(tooSlow, limits.wholeMs);
  // Not `AbortSignal.any`, whose weak references and finalizer are for signals that outlive what listens to them.
  const leave = () => over.abort(gone?.reason);
  if (gone?.aborted) leave();
  gone?.addEventListener('abort', leave, { once: true });
  let sinceRefresh = 0;
  return {
    signal: over.signal,
    progress(bytes) {
      sinceRefresh += bytes;
      if (sinceRefresh < limits.progressBytes) return;
      sinceRefresh = 0;
      silence.refresh();
    },
    end() {
      clearTimeout(silence);
      clearTimeout(whole);
    },
  };
}
