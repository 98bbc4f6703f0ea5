// Installs what the rivals’ own lock file says, unless it is there. A step of its own, before anything that imports a rival.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const folder = import.meta.dirname;
const lockSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({ version: v.optional(v.string()), optional: v.optional(v.boolean()) }),
  ),
});

if (!isInstalled()) {
  console.log('Installing the rivals (once; half a minute) …');
  const { status, error } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) {
    console.error(
      `The rivals could not be installed${error ? `: ${error.message}` : ''}. Is the npm registry reachable?`,
    );
    process.exit(1);
  }
}

/** What npm says it installed, in a file that it writes last, is what the lock file asks for. */
function isInstalled(): boolean {
  const record = path.join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = readLock(record);
  return Object.entries(readLock(path.join(folder, 'package-lock.json'))).every(
    ([place, { version, optional }]) => place === '' || optional || installed[place]?.version === version,
  );
}

function readLock(file: string) {
  return v.parse(lockSchema, JSON.parse(readFileSync(file, 'utf8'))).packages;
}
