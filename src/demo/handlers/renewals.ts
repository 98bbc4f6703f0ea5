const FIVE_MINUTES = 300_000;

/** Recordings whose expired link was refused, and which therefore get a good one for a while. */
export function createRenewals(clock: () => number) {
  const refusedAt = new Map<number, number>();
  return {
    refused: (id: number) => void refusedAt.set(id, clock()),
    isRenewed: (id: number) => clock() - (refusedAt.get(id) ?? -Infinity) < FIVE_MINUTES,
  };
}

export type Renewals = ReturnType<typeof createRenewals>;
