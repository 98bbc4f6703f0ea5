import type { Result } from './results.ts';
import { rows, rowsOf } from './rows.ts';

/** Prints the table, a line a row and one for each figure; true when every row has tests and every test passed. */
export function printTable(results: readonly Result[]): boolean {
  let good = true;
  console.log(
    `\n${'row'.padStart(3)}  ${'what must hold'.padEnd(44)} ${'tests'.padStart(5)} ${'cases'.padStart(7)}  outcome`,
  );
  for (const [row, promise] of rows) {
    const tests = results.filter(({ name, outcome }) => outcome !== 'skipped' && rowsOf(name).includes(row));
    const failed = tests.filter(({ outcome }) => outcome === 'failed');
    const outcome = tests.length === 0 ? 'MISSING' : failed.length > 0 ? 'FAILED' : 'held';
    if (outcome !== 'held') good = false;
    const cases = tests.reduce((sum, test) => sum + test.cases, 0);
    console.log(
      `${String(row).padStart(3)}  ${promise.padEnd(44)} ${String(tests.length).padStart(5)} ${String(cases).padStart(7)}  ${outcome}`,
    );
    for (const { name } of failed) console.log(`     ✗ ${name}`);
    for (const figure of tests.flatMap(({ figures }) => figures)) console.log(`     · ${figure}`);
  }
  const strays = results.filter(({ name, outcome }) => outcome === 'failed' && rowsOf(name).length === 0);
  for (const { name } of strays) console.log(`  ✗ ${name}`);
  return good && strays.length === 0;
}
