import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const folder = import.meta.dirname;
const manifestSchema = v.object({ version: v.string() });
const lockSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({ version: v.optional(v.string()), optional: v.optional(v.boolean()) }),
  ),
});

/** Installs what the rivals' own lock file says, unless it is there. Throws where that does not succeed. */
export function installRivals(): void {
  if (isInstalled()) return;
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
  if (status !== 0)
    throw new Error('The rivals could not be installed. Is the npm registry reachable?', { cause: error });
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

/** As `rrule 2.8.1`. */
export function rivalName(name: string): string {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  return `${name} ${v.parse(manifestSchema, JSON.parse(readFileSync(file, 'utf8'))).version}`;
}
