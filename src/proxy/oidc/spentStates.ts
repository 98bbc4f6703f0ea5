const MOST = 10_000;

/** Remembers the states that have come back, until they would have expired anyway; at most ten thousand of them. */
export function createSpentStates(now: () => number): {
  spend: (state: string, expiresAt: number) => boolean;
} {
  const spent = new Map<string, number>();
  return {
    /** False for a state that has come back before. */
    spend(state, expiresAt) {
      if (spent.has(state)) return false;
      for (const [oldest, until] of spent) {
        if (until > now() && spent.size < MOST) break;
        spent.delete(oldest);
      }
      spent.set(state, expiresAt);
      return true;
    },
  };
}
