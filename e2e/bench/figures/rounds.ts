type Measures<Measure extends string> = Record<Measure, number>;

/**
 * Runs every side once a round, in the opposite order each second round, so that none always has the machine as another
 * left it. The figures of each round are in the order of the rounds.
 */
export async function alternate<Side extends string, Measure extends string>(
  rounds: number,
  sides: Record<Side, () => Measures<Measure> | Promise<Measures<Measure>>>,
): Promise<Record<Side, Record<Measure, number[]>>> {
  const order = Object.keys(sides) as Side[];
  const found = {} as Record<Side, Record<Measure, number[]>>;
  for (let round = 0; round < rounds; round += 1) {
    for (const side of round % 2 === 0 ? order : order.toReversed()) {
      const measures = await sides[side]();
      const samples = (found[side] ??= {} as Record<Measure, number[]>);
      for (const measure of Object.keys(measures) as Measure[])
        (samples[measure] ??= []).push(measures[measure]);
    }
  }
  return found;
}

/** Milliseconds that one call takes, of as many calls as fill the time, one at least. */
export function timeOf(work: () => unknown, atLeastMs = 200): number {
  const begin = performance.now();
  let calls = 0;
  let passed = 0;
  do {
    work();
    calls += 1;
    passed = performance.now() - begin;
  } while (passed < atLeastMs);
  return passed / calls;
}
