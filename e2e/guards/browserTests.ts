import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Builds the interface of a tree as it stands; a mutant that cannot be built has no test to miss it. */
export function build(folder: string): boolean {
  // The demo's site, which Playwright also serves, is asked nothing by these tests.
  const site = path.join(folder, 'dist', 'demo');
  mkdirSync(site, { recursive: true });
  writeFileSync(path.join(site, 'index.html'), '<!doctype html><title>No demo</title>');
  return runIn(folder, ['.ci/build.ts']).status === 0;
}

/** Runs the tests of one spec whose names have this text in them; the names of those that passed and failed. */
export function runBrowserTests(folder: string, spec: string, named: string) {
  const cli = path.join('node_modules', '@playwright', 'test', 'cli.js');
  const pattern = named.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  const { status, stdout } = runIn(folder, [cli, 'test', spec, '--project', 'desktop', '--grep', pattern]);
  // Playwright ends with 1 for tests that failed, and says how many; the same 1 for none that it found, and then says so.
  const failed = / \d+ failed/.test(stdout);
  return { passed: status === 0, failed, said: stdout };
}

function runIn(folder: string, args: string[]) {
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', timeout: 300_000 });
}
