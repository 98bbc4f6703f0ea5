// Installs the programs that the tests run against, where they are missing: a browser, a Redis, an nginx.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from './chromium.ts';

const CHROMIUM = 'chromium-headless-shell';

/** By their Debian packages. */
const tools = new Map<string, () => boolean>([
  [CHROMIUM, () => findChromium() !== undefined],
  ['redis-server', () => isProgram('redis-server')],
  ['nginx', () => isProgram('nginx')],
]);

function isProgram(name: string): boolean {
  // Where servers are is not on everyone's PATH.
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.some((folder) => existsSync(path.join(folder, name)));
}

function missing(): string[] {
  return [...tools].filter(([, isThere]) => !isThere()).map(([name]) => name);
}

function run(command: string, ...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

if (missing().length > 0) {
  console.log(`Installing what the tests need (once): ${missing().join(', ')} …`);
  if (missing().includes(CHROMIUM)) run('playwright', 'install', 'chromium');
  if (missing().length > 0 && process.getuid?.() === 0) {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', ...missing());
  }
}
if (missing().length > 0) {
  console.error(
    `The tests need programs that could not be installed. On Debian: apt-get install ${missing().join(' ')}`,
  );
  process.exit(1);
}
