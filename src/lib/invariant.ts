/** Throws when something that the code relies on does not hold. `nextStep` tells whoever reads the error what to look at. */
export function invariant(condition: unknown, nextStep: string): asserts condition {
  if (!condition) throw new Error(`Broken assumption: ${nextStep}`);
}
