import { steady } from '#src/lib/time/steady.ts';
import { HttpError, VisitorLeft } from '#src/proxy/httpError.ts';
import { isFault } from './faults.ts';

export type BreakerState = 'closed' | 'open' | 'half-open';

/** Asks, unless upstream failed too often in a row: then it is left alone for a while, and after that tried with one call. */
export interface Breaker {
  /** Rejects as the call does, or at once with `upstream_unavailable` and when to come again. */
  run: <T>(call: () => Promise<T>) => Promise<T>;
  state: () => BreakerState;
}

export interface BreakerOptions {
  /** How many faults in a row open it, and for how long. */
  faults: number;
  openMs: number;
  onChange?: (state: BreakerState) => void;
}

export function createBreaker({ faults, openMs, onChange = () => {} }: BreakerOptions): Breaker {
  const now = steady(() => Date.now());
  let state: BreakerState = 'closed';
  let faultsInARow = 0;
  let openedAt = 0;

  function become(next: BreakerState): void {
    state = next;
    if (next === 'open') openedAt = now();
    onChange(next);
  }

  /** Upstream answered, be it by a refusal. A late answer of a call from before does not close what has opened since. */
  function isWell(isTrial: boolean): void {
    faultsInARow = 0;
    if (isTrial) become('closed');
  }

  function failed(error: unknown, isTrial: boolean): void {
    // A visitor who leaves says nothing of upstream; but then the one call that tries again has proved nothing.
    if (isTrial) become('open');
    else if (isFault(error)) {
      faultsInARow += 1;
      if (faultsInARow >= faults && state === 'closed') become('open');
    }
  }

  return {
    state: () => state,
    async run(call) {
      if (state === 'half-open') throw leftAlone(1_000);
      const isTrial = state === 'open';
      if (isTrial) {
        const restMs = openedAt + openMs - now();
        if (restMs > 0) throw leftAlone(restMs);
        become('half-open');
      }
      try {
        const value = await call();
        isWell(isTrial);
        return value;
      } catch (error) {
        if (isFault(error) || error instanceof VisitorLeft) failed(error, isTrial);
        else isWell(isTrial);
        throw error;
      }
    },
  };
}

function leftAlone(ms: number): HttpError {
  return new HttpError(
    'upstream_unavailable',
    'the service failed several times in a row, and is left alone for now',
    {
      headers: { 'retry-after': String(Math.max(Math.ceil(ms / 1000), 1)) },
    },
  );
}
