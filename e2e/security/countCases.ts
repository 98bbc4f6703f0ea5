import fc from 'fast-check';
import { beforeEach, type RunnerTask } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** What was tried by properties: one more for each time that one was run. */
    cases?: number;
    /** What was measured, a line each. */
    figures?: string[];
  }
}

let running: RunnerTask | null = null;

beforeEach(({ task }) => {
  running = task;
});

/** fast-check's own reporter, which also counts. */
function report<Values>(details: fc.RunDetails<Values>): void {
  if (running) running.meta.cases = (running.meta.cases ?? 0) + details.numRuns;
  const message = fc.defaultReportMessage(details);
  if (details.failed) throw new Error(message, { cause: details.errorInstance });
}

fc.configureGlobal({ reporter: report });
