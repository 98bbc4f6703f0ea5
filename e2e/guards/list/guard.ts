/** A piece of code that holds a promise, what stands there when it is taken out, and the test that then fails. */
export interface Guard {
  /** The row of the table of threats (e2e/security/rows.ts); null for what no row names. */
  row: number | null;
  file: string;
  /** As it stands in the file, exactly once. */
  guard: string;
  without: string;
  /** A second guard behind the first, which would hold by itself: both must be gone before a test can miss them. */
  and?: { file: string; guard: string; without: string };
  /** A `.test.ts`, or a `.spec.ts`, which needs a build of the interface and a browser. */
  test: string;
  /** Part of the test's name. */
  named: string;
}

/** Guards of one file that one test file holds. */
export function guardsOf(
  file: string,
  test: string,
  guards: readonly Omit<Guard, 'file' | 'test'>[],
): Guard[] {
  return guards.map((guard) => ({ ...guard, file, test }));
}

/** True for guards that only a browser can miss. */
export function needsBrowser({ test }: Guard): boolean {
  return test.endsWith('.spec.ts');
}
