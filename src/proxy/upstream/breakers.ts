import { type Breaker, type BreakerOptions, type BreakerState, createBreaker } from './breaker.ts';

/** A breaker for each of a few hosts: one that fails does not keep another from being asked. */
export interface Breakers {
  for: (host: string) => Breaker;
  /** The worst of them. */
  state: () => BreakerState;
}

export function createBreakers(options: BreakerOptions): Breakers {
  const breakers = new Map<string, Breaker>();
  return {
    for(host) {
      const breaker = breakers.get(host) ?? createBreaker(options);
      breakers.set(host, breaker);
      return breaker;
    },
    state() {
      const states = new Set([...breakers.values()].map((breaker) => breaker.state()));
      return states.has('open') ? 'open' : states.has('half-open') ? 'half-open' : 'closed';
    },
  };
}
