// The proof of every row of the table of threats and faults:
//   npm run test:security                         all of it: some minutes, a browser, and the network for the Observatory
//   npm run test:security -- --without browser    rows that only a browser can prove are then missing
//   npm run test:security -- --without observatory
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { askObservatory } from './observatory/ask.ts';
import { readBrowserResults, readUnitResults, type Result } from './results.ts';
import { rowsOf } from './rows.ts';
import { printTable } from './table.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
const { values } = parseArgs({ options: { without: { type: 'string', multiple: true, default: [] } } });
const reports = mkdtempSync(path.join(tmpdir(), 'frontdesk-security-'));

function run(script: string, args: string[], env: Record<string, string> = {}): boolean {
  const { status } = spawnSync(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0;
}

/** The test files below a folder in which a row is named. */
function testsOfRows(folder: string, ending: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join(folder, file))
    .filter((file) =>
      readFileSync(path.join(root, file), 'utf8')
        .split('\n')
        .some((line) => rowsOf(line).length > 0),
    );
}

/** A runner that ends badly though each test passed has lost some: that must not look well. */
function judged(results: Result[], well: boolean): Result[] {
  if (well || results.some(({ outcome }) => outcome === 'failed')) return results;
  return [...results, { name: 'the runner itself', outcome: 'failed', cases: 0, figures: [] }];
}

function unit(): Result[] {
  const report = path.join(reports, 'unit.json');
  const files = [...testsOfRows('src', '.test.ts'), ...testsOfRows('e2e/security', '.test.ts')];
  console.log(`Tests of rows in ${files.length} files, the large ones among them …`);
  const options = ['--config', 'e2e/security/vitest.config.ts', '--reporter=json', `--outputFile=${report}`];
  const well = run('node_modules/vitest/vitest.mjs', ['run', ...files, ...options]);
  return judged(readUnitResults(report), well);
}

function browser(): Result[] {
  const report = path.join(reports, 'browser.json');
  const files = testsOfRows('e2e', '.spec.ts');
  console.log(`Tests of rows in a browser, in ${files.length} files …`);
  const built =
    run('.ci/build.ts', []) &&
    run('node_modules/vite/bin/vite.js', ['build', '--mode', 'demo', '--logLevel', 'warn']);
  // The rows would be proved of pages that were built before.
  if (!built) return [{ name: 'the build of the pages', outcome: 'failed', cases: 0, figures: [] }];
  const options = ['--grep', String.raw`\brow \d`, '--project', 'desktop', '--reporter', 'json'];
  const well = run('node_modules/@playwright/test/cli.js', ['test', ...files, ...options], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return judged(readBrowserResults(report), well);
}

const results = [...unit(), ...(values.without.includes('browser') ? [] : browser())];
const good = printTable(results);
const graded = values.without.includes('observatory') || (await askObservatory());
rmSync(reports, { recursive: true });
process.exit(good && graded ? 0 : 1);
