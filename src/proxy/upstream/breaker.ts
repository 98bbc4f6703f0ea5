import {
  BrokenCircuitError,
  circuitBreaker,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  handleWhen,
} from 'cockatiel';
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
  const policy: CircuitBreakerPolicy = circuitBreaker(
    // The one call that tries again proves nothing when its visitor leaves.
    handleWhen(
      (error) => isFault(error) || (error instanceof VisitorLeft && policy.state === CircuitState.HalfOpen),
    ),
    { breaker: new ConsecutiveBreaker(faults), halfOpenAfter: openMs },
  );
  let openedAt = 0;
  policy.onBreak(() => (openedAt = Date.now()));
  policy.onStateChange((state) => onChange(wordFor(state)));

  return {
    state: () => wordFor(policy.state),
    async run(call) {
      if (policy.state === CircuitState.HalfOpen) throw leftAlone(1_000);
      const outcome = await policy
        .execute(() => settled(call))
        .catch((error: unknown) => {
          throw error instanceof BrokenCircuitError ? leftAlone(openedAt + openMs - Date.now()) : error;
        });
      if ('refusal' in outcome) throw outcome.refusal;
      return outcome.value;
    },
  };
}

/** What upstream refuses is an answer, and shows that it is well; only what says nothing, or ill, of it is thrown. */
async function settled<T>(call: () => Promise<T>): Promise<{ value: T } | { refusal: unknown }> {
  try {
    return { value: await call() };
  } catch (error) {
    if (isFault(error) || error instanceof VisitorLeft) throw error;
    return { refusal: error };
  }
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

function wordFor(state: CircuitState): BreakerState {
  switch (state) {
    case CircuitState.Closed:
      return 'closed';
    case CircuitState.HalfOpen:
      return 'half-open';
    case CircuitState.Open:
    case CircuitState.Isolated:
      return 'open';
  }
}
