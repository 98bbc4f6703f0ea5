import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

/** How the tests of some names ended. */
export interface Ended {
  /** Full names, those of the groups included. */
  passed: string[];
  failed: string[];
  /** What the runner said where it came to no result. */
  said: string;
  exitCode: number | null;
}

const reportSchema = v.object({
  testResults: v.array(
    v.object({ assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })) }),
  ),
});

/** No test takes as long: it hangs, and that is not passing. */
const LONGEST_MS = 120_000;

/** Runs the tests of some files whose names have one of these texts in them. */
export async function runTests(folder: string, files: string[], named: string[]): Promise<Ended> {
  const report = path.join(folder, 'guards-report.json');
  rmSync(report, { force: true });
  const vitest = path.join(folder, 'node_modules', 'vitest', 'vitest.mjs');
  const pattern = named.map((text) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)).join('|');
  const options = ['--reporter=json', `--outputFile=${report}`, '--no-file-parallelism', '-t', pattern];
  const child = spawn(process.execPath, [vitest, 'run', ...files, ...options], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: AbortSignal.timeout(LONGEST_MS * files.length),
    killSignal: 'SIGKILL',
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  }
  child.on('error', (error) => said.push(error.message));
  await once(child, 'close').catch(() => {});
  const results = readReport(report).filter(({ fullName }) => named.some((text) => fullName.includes(text)));
  return {
    passed: results.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName),
    failed: results.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    said: said.join(''),
    exitCode: child.exitCode,
  };
}

function readReport(file: string) {
  if (!existsSync(file)) return [];
  const { testResults } = v.parse(reportSchema, JSON.parse(readFileSync(file, 'utf8')));
  return testResults.flatMap(({ assertionResults }) => assertionResults);
}
