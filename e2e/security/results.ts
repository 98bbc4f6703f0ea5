import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

/** How one test of a row ended. */
export interface Result {
  name: string;
  outcome: 'passed' | 'failed' | 'skipped';
  cases: number;
  figures: string[];
}

const unitSchema = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(
        v.object({
          fullName: v.string(),
          status: v.string(),
          meta: v.object({ cases: v.optional(v.number(), 1), figures: v.optional(v.array(v.string()), []) }),
        }),
      ),
    }),
  ),
});

function outcomeOf(status: string): Result['outcome'] {
  return status === 'passed' ? 'passed' : status === 'failed' ? 'failed' : 'skipped';
}

/** Reads Vitest's report. A file that could not even be read counts as a test that failed. */
export function readUnitResults(file: string): Result[] {
  const { testResults } = v.parse(unitSchema, read(file));
  return testResults.flatMap(({ name, status, assertionResults }) => {
    if (status === 'failed' && assertionResults.length === 0)
      return [{ name, outcome: 'failed' as const, cases: 0, figures: [] }];
    return assertionResults.map(({ fullName, status: ended, meta }) => {
      return { name: fullName, outcome: outcomeOf(ended), ...meta };
    });
  });
}

interface Suite {
  specs?: { title: string; ok: boolean; tests: { status: string }[] }[] | undefined;
  suites?: Suite[] | undefined;
}

const suiteSchema: v.GenericSchema<Suite> = v.object({
  specs: v.optional(
    v.array(
      v.object({
        title: v.string(),
        ok: v.boolean(),
        tests: v.array(v.object({ status: v.string() })),
      }),
    ),
  ),
  suites: v.optional(v.array(v.lazy(() => suiteSchema))),
});

/** Reads Playwright's report. */
export function readBrowserResults(file: string): Result[] {
  return resultsIn(v.parse(suiteSchema, read(file)));
}

function resultsIn({ specs = [], suites = [] }: Suite): Result[] {
  const own = specs.map(({ title, ok, tests }): Result => {
    const skipped = tests.every(({ status }) => status === 'skipped');
    return { name: title, outcome: skipped ? 'skipped' : ok ? 'passed' : 'failed', cases: 1, figures: [] };
  });
  return own.concat(suites.flatMap(resultsIn));
}

function read(file: string): unknown {
  if (!existsSync(file)) throw new Error('the tests wrote no report: they did not even start');
  return JSON.parse(readFileSync(file, 'utf8'));
}
